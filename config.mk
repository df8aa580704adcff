# What a packager may want to change; nothing else needs an edit.
PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man
LIBEXECDIR = $(PREFIX)/libexec/unspun

CC = cc
CFLAGS = -O2 -g
LDFLAGS = -Wl,--as-needed
# One line for each library, with who needs it.
LDLIBS = -lz		# gzip: common/g*zip-zlib.c, common/http.c
LDLIBS += -lutf8proc	# normal forms: filters/uninorm.c; common/mojibake.c
LDLIBS += -lgumbo	# HTML: common/html.c
LDLIBS += -luchardet	# charsets nobody declared: common/detect.c
LDLIBS += -lm		# near duplicates: common/minhash.c

# gzip in by ISA-L and out by libdeflate, where they are installed: twice as
# fast.  GUNZIP=zlib GZIP=zlib always works.
GUNZIP = $(if $(wildcard /usr/include/isa-l/igzip_lib.h),isal,zlib)
GZIP = $(if $(wildcard /usr/include/libdeflate.h),libdeflate,zlib)
LDLIBS += $(if $(filter isal,$(GUNZIP)),-lisal)
LDLIBS += $(if $(filter libdeflate,$(GZIP)),-ldeflate)
