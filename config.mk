# What a packager may want to change; nothing else needs an edit.
PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man
LIBEXECDIR = $(PREFIX)/libexec/unspun
COMPLETIONDIR = $(PREFIX)/share/bash-completion/completions

CC = cc
HOSTCC = $(CC)		# of what runs while building
# ?=: dpkg-buildflags and others put them in the environment.
CFLAGS ?= -O2 -g
CPPFLAGS ?=
LDFLAGS ?= -Wl,--as-needed
# One line for each library, with who needs it.
LDLIBS = -lz		# gzip: common/g*zip-zlib.c, common/http.c
LDLIBS += -lutf8proc	# normal forms: filters/uninorm.c; common/mojibake.c
LDLIBS += -lgumbo	# HTML: common/html.c
LDLIBS += -luchardet	# charsets nobody declared: common/detect.c
LDLIBS += -lm		# near duplicates: common/minhash.c

# gzip in by ISA-L, out by libdeflate and ISA-L, where they are installed: two
# to six times as fast.  GUNZIP=zlib GZIP=zlib always works.
ISAL = $(wildcard /usr/include/isa-l/igzip_lib.h)
LIBDEFLATE = $(wildcard /usr/include/libdeflate.h)
GUNZIP = $(if $(ISAL),isal,zlib)
GZIP = $(if $(LIBDEFLATE),$(if $(ISAL),isal,libdeflate),zlib)
LDLIBS += $(if $(filter isal,$(GUNZIP) $(GZIP)),-lisal)
LDLIBS += $(if $(filter libdeflate isal,$(GZIP)),-ldeflate)
