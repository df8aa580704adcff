# unspun: bin/NAME for each filter, and bin/unspun, which runs them in a row.
#
#   make            build        make check    the tests (prove)
#   make install    PREFIX, DESTDIR as usual; make uninstall
#   make lint       format, static checks, manual pages, scripts
#   make san        build and tests under ASan and UBSan
#   make bench      ours beside the peers' on the same input
#   make fuzz       short runs of the fuzz targets

# The one list, unwarc first: unspun puts it before chains.  A filter is
# filters/NAME.c, man/NAME.1 and tests/NAME/.
FILTERS = unwarc ungarble uninorm unspam unboil unspin undup
PROGRAMS = $(FILTERS) unspun
SCRIPTS = clean
# And what is a program, too, but needs no compiler.
TOOLS = unspun-batch

include config.mk
-include config.local.mk

O = obj
B = bin
STD = -std=c11 -D_XOPEN_SOURCE=700 -Icommon -I$(O) -pthread
WARN = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
    -Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wundef
COMPILE = $(CC) $(STD) $(WARN) $(WERROR) $(CPPFLAGS) $(CFLAGS) -MMD -MP

# Of the two ways to read and to write gzip, those config.mk chose.
UNUSED = $(filter-out common/gunzip-$(GUNZIP).c common/gzip-$(GZIP).c, \
    $(wildcard common/gunzip-*.c common/gzip-*.c))
COMMON = $(patsubst common/%.c,$(O)/common/%.o, \
    $(filter-out $(UNUSED),$(wildcard common/*.c)))
# A filter too long for one file has parts, filters/NAME-PART.c.
PARTS = $(patsubst %.c,$(O)/%.o,$(wildcard filters/*-*.c))
LIB = $(filter-out $(O)/common/main.o,$(COMMON)) $(PARTS) \
    $(O)/spin-table.o $(O)/unboil-table.o
OBJECTS = $(COMMON) $(PARTS) $(PROGRAMS:%=$(O)/filters/%.o) $(FILTERS:%=$(O)/%.program.o)

all: $(PROGRAMS:%=$(B)/%)

$(FILTERS:%=$(B)/%): $(B)/%: $(O)/%.program.o $(O)/filters/%.o \
    $(O)/common/main.o $(O)/libcommon.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -pthread -o $@ $^ $(LDLIBS)

$(B)/unspun: $(PROGRAMS:%=$(O)/filters/%.o) $(O)/common/main.o \
    $(O)/libcommon.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -pthread -o $@ $^ $(LDLIBS)

# The shared layer; a program takes from it what it uses.
$(O)/libcommon.a: $(LIB)
	@rm -f $@
	$(AR) rc $@ $^

# A filter's object is the same in its program and in unspun; only the few
# lines made here differ.
$(O)/%.program.c: Makefile
	@mkdir -p $(@D)
	@printf '%s\n' '#include "chain.h"' \
	    'extern const struct filter filter_$*;' \
	    'static const struct filter *const filters[] = { &filter_$*, NULL };' \
	    'const struct program program = { .name = "$*", .filters = filters };' \
	    >$@
$(O)/filters.h: Makefile
	@mkdir -p $(@D)
	@{ printf 'extern const struct filter filter_%s;\n' $(FILTERS); \
	    echo 'static const struct filter *const filters[] = {'; \
	    printf '\t&filter_%s,\n' $(FILTERS); echo '	NULL };'; } >$@
$(O)/filters/unspun.o: $(O)/filters.h

# unboil's tables: the lexicons and the model compiled into C.
UNBOIL = data/unboil/page.model $(wildcard data/unboil/*.lex)
$(O)/mkunboil: scripts/mkunboil.c scripts/mktable.c \
    scripts/mktable.h $(patsubst %,common/%.c, \
    modelfile phrasebook phrase places buf file mem utf8) \
    $(patsubst %,common/%.h,modelfile pagemodel phrasebook page phrase places)
	@mkdir -p $(@D)
	$(HOSTCC) $(STD) $(WARN) $(WERROR) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c,$^)
$(O)/unboil-table.c: $(O)/mkunboil $(UNBOIL)
	$(O)/mkunboil $(UNBOIL) >$@.new
	@mv $@.new $@
$(O)/unboil-table.o: $(O)/unboil-table.c
	$(CC) $(STD) -O0 -c -o $@ $<

# What common/letters.c knows of languages.
$(O)/letters-data.h: data/charset/letters.txt scripts/embed.awk
	@mkdir -p $(@D)
	awk -v name=letters_data -f scripts/embed.awk \
	    data/charset/letters.txt >$@.new && mv $@.new $@
$(O)/common/letters.o: $(O)/letters-data.h

# The phrases that unspam looks for, each with its kind, for C.
$(O)/%-words.h: data/unspam/%.words Makefile
	@mkdir -p $(@D)
	@awk '/^# / || /^#?$$/ { next } /^= / { kind = toupper($$2); next } \
	    { gsub(/_/, " "); printf "PHRASE(\"%s\", %s)\n", $$0, kind }' \
	    $< | LC_ALL=C sort >$@
$(O)/common/comment.o: $(O)/comment-words.h
$(O)/filters/unspam-related.o: $(O)/related-words.h

# unspin's tables: data/spin compiled into C.
SPIN = $(wildcard data/spin/*.tsv)
$(O)/mkspin: scripts/mkspin.c scripts/spinmaker.c scripts/mktable.c \
    scripts/spinmaker.h scripts/mktable.h $(patsubst %,common/%.c, \
    spin lexicon places buf file mem utf8) $(patsubst %,common/%.h, \
    spin lexicon compound places)
	@mkdir -p $(@D)
	$(HOSTCC) $(STD) $(WARN) $(WERROR) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c,$^)
$(O)/spin-table.c: $(O)/mkspin $(SPIN)
	$(O)/mkspin $(SPIN) >$@.new
	@mv $@.new $@
$(O)/spin-table.o: $(O)/spin-table.c
	$(CC) $(STD) -O0 -c -o $@ $<

# The table in common/entity.c.
$(O)/entities.h: data/entities.txt
	@mkdir -p $(@D)
	@awk '!/^#/ { printf "{ \"%s\", { 0x%s, 0x%s } },\n", $$1, $$2, \
	    (NF > 2 ? $$3 : "0") }' data/entities.txt >$@
$(O)/common/entity.o: $(O)/entities.h

$(O)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<
$(O)/%.program.o: $(O)/%.program.c
	$(COMPILE) -c -o $@ $<

check: all
	prove -j2 -r tests

SAN = -fsanitize=address,undefined -fno-sanitize-recover=all \
    -fno-omit-frame-pointer
# And with zlib, so that it passes the tests, too, where the other build has
# something faster.
san:
	$(MAKE) O=obj/san B=bin/san CFLAGS="-O1 -g $(SAN)" GUNZIP=zlib GZIP=zlib \
	    all
	BIN=$(CURDIR)/bin/san prove -j2 -r tests

bench: all
	scripts/bench

lint:
	scripts/lint

fuzz:
	scripts/fuzz

# A variable's value, for scripts: make -s print-FILTERS
print-%:
	@echo $($*)

install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(MANDIR)/man1 \
	    $(DESTDIR)$(MANDIR)/man7 $(DESTDIR)$(LIBEXECDIR) \
	    $(DESTDIR)$(COMPLETIONDIR)
	install -m 755 $(PROGRAMS:%=$(B)/%) $(DESTDIR)$(BINDIR)
	install -m 755 $(TOOLS:%=scripts/%) $(DESTDIR)$(BINDIR)
	install -m 755 $(SCRIPTS:%=scripts/%) $(DESTDIR)$(LIBEXECDIR)
	install -m 644 $(PROGRAMS:%=man/%.1) $(TOOLS:%=man/%.1) $(DESTDIR)$(MANDIR)/man1
	install -m 644 man/unspun.7 $(DESTDIR)$(MANDIR)/man7
	for p in $(PROGRAMS) $(TOOLS); do install -m 644 \
	    scripts/completion.bash $(DESTDIR)$(COMPLETIONDIR)/$$p; done

uninstall:
	cd $(DESTDIR)$(BINDIR) && rm -f $(PROGRAMS) $(TOOLS)
	cd $(DESTDIR)$(LIBEXECDIR) && rm -f $(SCRIPTS)
	cd $(DESTDIR)$(MANDIR)/man1 && rm -f $(PROGRAMS:%=%.1) $(TOOLS:%=%.1)
	cd $(DESTDIR)$(COMPLETIONDIR) && rm -f $(PROGRAMS) $(TOOLS)
	rm -f $(DESTDIR)$(MANDIR)/man7/unspun.7
	-rmdir $(DESTDIR)$(LIBEXECDIR)

clean:
	rm -rf $(O) $(B)

.PHONY: all check san bench lint fuzz install uninstall clean
.SECONDARY:

$(OBJECTS): config.mk
-include $(OBJECTS:.o=.d)
