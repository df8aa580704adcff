/*
 * main.c - a filter, or a chain of them, as a program
 *
 * Linked with one filter it is that program; with all of them, unspun.  What
 * differs is the `program` that it is linked with.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "arg.h"
#include "chain.h"
#include "mem.h"
#include "message.h"
#include "options.h"
#include "out.h"
#include "press.h"
#include "source.h"
#include "stats.h"
#include "team.h"
#include "version.h"

enum {
	FORMAT = 1000,
	FIELD,
	LABEL,
	REMOVED,
	STATS,
	REJECT,
	MAX_ERRORS,
	FAIL_FAST,
	MAX_RECORD,
	BLOCK,
	COLOR
};

enum { LEVEL = 6 }; /* of gzip, if none is given */

static const struct opt common_options[] = {
	{ 'o', "output", "FILE", "write there, complete or not at all" },
	{ 'j', "jobs", "N", "threads; 0: one for each processor (1)" },
	{ 'z', "gzip", "[LEVEL]", "write gzip, of level 1 to 9 (6)" },
	{ '0', "null", "[in|out]", "plain documents end in NUL" },
	{ FORMAT, "format", "NAME", "auto, text, jsonl or wet (auto)" },
	{ FIELD, "field", "NAME", "the member that holds the text (text)" },
	{ LABEL, "label", "NAME", "what to call standard input (-)" },
	{ REMOVED, "removed", "FILE", "a JSON line there for each change" },
	{ STATS, "stats", "FILE", "a JSON object of sums there" },
	{ REJECT, "reject", "FILE", "bad records there, as they came" },
	{ MAX_ERRORS, "max-errors", "N", "so many bad records are no failure" },
	{ FAIL_FAST, "fail-fast", NULL, "stop at the first bad record" },
	{ MAX_RECORD, "max-record", "SIZE", "longest record (64M)" },
	{ BLOCK, "block", "SIZE", "bytes read at a time (256K)" },
	{ COLOR, "color", "[WHEN]", "auto, always or never" },
	{ 'h', "help", NULL, "this text" },
	{ 'V', "version", NULL, "the version" }, { 0 }
};

static const struct opt chain_options[] = {
	{ 'c', "chain", "CHAIN", "the filters, as 'ungarble | uninorm'" }, { 0 }
};

struct settings {
	struct chain chain;
	const char *chain_text;
	struct source_options source;
	struct lane_options lane;
	const char *output, *removed, *stats, *reject;
	uint64_t max_errors;
	int gzip;  /* level; 0: none */
	int color; /* 0: on a terminal, 1: always, 2: never */
	size_t jobs;
	bool help, version;
};

/* ---- options ---- */

static const char *
take_null(struct settings *s, const char *arg)
{
	const char *wrong;
	int which = 2;

	if (arg != NULL &&
	    (wrong = arg_word(arg, "not one of in, out", &which)) != NULL)
		return wrong;
	s->source.null |= which != 1;
	s->lane.null |= which != 0;
	s->lane.end_records |= which == 1;
	return NULL;
}

static const char *
take_format(struct settings *s, const char *arg)
{
	static const enum format formats[] = { FORMAT_AUTO, FORMAT_TEXT,
		FORMAT_JSONL, FORMAT_WARC, FORMAT_WARC };
	int which = 0;
	const char *wrong = arg_word(
	    arg, "not one of auto, text, jsonl, wet, warc", &which);

	if (wrong == NULL)
		s->source.format = formats[which];
	return wrong;
}

static const char *
take_gzip(struct settings *s, const char *arg)
{
	const char *wrong;
	uint64_t level = LEVEL;

	if (arg != NULL && (wrong = arg_uint(arg, 1, 9, &level)) != NULL)
		return wrong;
	s->gzip = (int)level;
	return NULL;
}

static const char *
take_color(struct settings *s, const char *arg)
{
	s->color = 1;
	return arg == NULL ?
	    NULL :
	    arg_word(arg, "not one of auto, always, never", &s->color);
}

static const char *
take_jobs(struct settings *s, const char *arg)
{
	const char *wrong;
	uint64_t n;
	long processors;

	if ((wrong = arg_uint(arg, 0, 1024, &n)) != NULL)
		return wrong;
	if (n == 0) {
		processors = sysconf(_SC_NPROCESSORS_ONLN);
		n = processors > 0 ? (uint64_t)processors : 1;
	}
	s->jobs = (size_t)n;
	return NULL;
}

/* Options whose value is kept as it is, or that have none. */
static void
take_plain(struct settings *s, int c, const char *arg)
{
	switch (c) {
	case 'o':
		s->output = strcmp(arg, "-") != 0 ? arg : NULL;
		break;
	case FIELD:
		s->lane.field = arg;
		break;
	case LABEL:
		s->source.label = arg;
		break;
	case REMOVED:
		s->removed = arg;
		break;
	case STATS:
		s->stats = arg;
		break;
	case REJECT:
		s->reject = arg;
		break;
	case FAIL_FAST:
		s->lane.fail_fast = true;
		break;
	case 'h':
		s->help = true;
		break;
	case 'V':
		s->version = true;
		break;
	}
}

static const char *
take_common(struct settings *s, int c, const char *arg)
{
	switch (c) {
	case 'j':
		return take_jobs(s, arg);
	case 'z':
		return take_gzip(s, arg);
	case '0':
		return take_null(s, arg);
	case FORMAT:
		return take_format(s, arg);
	case MAX_ERRORS:
		return arg_uint(arg, 0, UINT64_MAX, &s->max_errors);
	case MAX_RECORD:
		return arg_size(arg, &s->source.max_record);
	case BLOCK:
		return arg_size(arg, &s->source.block);
	case COLOR:
		return take_color(s, arg);
	default:
		take_plain(s, c, arg);
		return NULL;
	}
}

static const char *
take(void *arg, size_t table, int c, const char *value)
{
	struct settings *s = arg;

	if (table == 0)
		return take_common(s, c, value);
	if (program.chain == NULL)
		return chain_option(&s->chain.steps[0], c, value);
	s->chain_text = value;
	return NULL;
}

static _Noreturn void
usage(const struct chain *c, struct buf *why)
{
	const char *blamed = program.chain != NULL ? c->blamed : NULL;

	buf_byte(why, '\0');
	message(blamed, "%s; see %s --help", why->p,
	    blamed != NULL ? blamed : program.name);
	exit(2);
}

/* Whole chain in s->chain, from the command line. */
static int
read_options(struct settings *s, int argc, char **argv)
{
	const struct opt *tables[2] = { common_options, chain_options };
	struct buf why = { 0 };
	int operand;

	if (program.chain == NULL) {
		chain_add(&s->chain, program.filters[0]);
		tables[1] = program.filters[0]->opts;
	}
	operand = options_read(argc, argv, tables, 2, take, s, &why);
	if (operand == 0)
		usage(&s->chain, &why);
	if (s->help || s->version)
		return operand;
	if (program.chain != NULL &&
	    !chain_parse(&s->chain, &program, s->chain_text, &why))
		usage(&s->chain, &why);
	if (!chain_ready(&s->chain, &why))
		usage(&s->chain, &why);
	buf_free(&why);
	return operand;
}

/* A chain that cannot read WARC gets in front of it the filter that can. */
static void
read_warc(struct settings *s)
{
	struct buf why = { 0 };

	if (program.chain != NULL && !s->chain.steps[0].way.warc) {
		chain_add_front(&s->chain, program.filters[0]);
		chain_ready_one(&s->chain.steps[0], &why);
	}
	s->source.warc = s->chain.steps[0].way.warc;
}

static void
print_help(void)
{
	const struct filter *f = program.filters[0];
	const bool chain = program.chain != NULL;
	struct buf b = { 0 };
	struct out *out = out_open(NULL, OUT_PLAIN, NULL);

	buf_print(&b, "%s - %s\n\nusage: %s [OPTION...] [FILE...]\n\n",
	    program.name, chain ? program.about : f->about, program.name);
	options_help(chain ? chain_options : f->opts, &b);
	buf_byte(&b, '\n');
	options_help(common_options, &b);
	if (program.chain != NULL)
		buf_print(&b, "\nWithout -c:\n\t%s\n", program.chain);
	buf_print(&b,
	    "\nWithout FILE, or for -, standard input is read.\n"
	    "man %s tells more; man unspun.7, of all programs.\n",
	    program.name);
	out_write(out, buf_span(&b));
	out_close(out, true);
	buf_free(&b);
}

static void
print_version(void)
{
	struct buf b = { 0 };
	struct out *out = out_open(NULL, OUT_PLAIN, NULL);

	buf_print(&b, "%s (unspun) %s\n", program.name, VERSION);
	out_write(out, buf_span(&b));
	out_close(out, true);
	buf_free(&b);
}

/* ---- the run ---- */

/* Before a read that may wait: what is done should be seen. */
static bool
idle(void *team)
{
	return team_idle(team);
}

/* Files that another descriptor would fall on if 0, 1 or 2 were closed. */
static void
hold_descriptors(void)
{
	/* Opened the wrong way round: use fails, as on a closed one. */
	static const int modes[] = { O_WRONLY, O_RDONLY, O_RDONLY };

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null", modes[fd]) < 0)
			_exit(2);
}

static bool
want_colour(const struct settings *s)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	if (s->color != 0)
		return s->color == 1;
	return s->output == NULL && isatty(STDOUT_FILENO) &&
	    (no == NULL || *no == '\0') &&
	    (term == NULL || strcmp(term, "dumb") != 0);
}

static void
write_stats(
    struct out *out, const struct run_sums *sums, const struct team_sums *team)
{
	struct buf b = { 0 };

	stats_print(sums, team, &b);
	out_write(out, buf_span(&b));
	out_close(out, true);
	buf_free(&b);
}

static double
clock_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct outputs
open_outputs(const struct settings *s)
{
	struct outputs o = { 0 };

	o.out = out_open(s->output, OUT_ATOMIC,
	    s->gzip > 0 ? press_new(s->gzip, s->jobs) : NULL);
	if (s->removed != NULL)
		o.removed = out_open(s->removed, OUT_PLAIN, NULL);
	if (s->reject != NULL)
		o.reject = out_open(s->reject, OUT_PLAIN, NULL);
	return o;
}

/* True if the output's name asks for gzip: who reads it will trust it. */
static bool
named_gzip(const char *name)
{
	const size_t n = name != NULL ? strlen(name) : 0;

	return n > 3 && strcmp(name + n - 3, ".gz") == 0;
}

/* What the options say together, and the source and the lanes have to know. */
static void
settle(struct settings *s)
{
	if (s->gzip == 0 && named_gzip(s->output))
		s->gzip = LEVEL;
	s->source.threads = s->jobs;
	s->lane.log = s->removed != NULL;
	s->lane.keep_rejects = s->reject != NULL;
	s->lane.max_record = s->source.max_record;
	s->lane.colour = want_colour(s);
	s->lane.named_stages = program.chain != NULL;
	s->lane.reports = s->chain.steps[s->chain.n - 1].way.reports;
}

/* The exit status.  whole: all inputs were read to their end. */
static int
status_of(const struct settings *s, bool whole, const struct team_sums *team)
{
	if (!whole || team->rejected > s->max_errors)
		return 2;
	return team->no ? 1 : 0;
}

static int
run(struct settings *s, char *const *files, size_t n)
{
	const double start = clock_now();
	struct run_sums sums = { .program = program.name,
		.files = n > 0 ? n : 1 };
	struct team_sums team_total;
	struct out *stats = NULL;
	struct outputs o;
	struct source *src;
	struct team *team;
	struct raw raw;
	bool stop = false, whole;
	int status;

	settle(s);
	out_inputs(files, n);
	o = open_outputs(s);
	if (s->stats != NULL)
		stats = out_open(s->stats, OUT_PLAIN, NULL);
	/* Others would have gone beyond the record that one thread stops at. */
	team = team_new(&s->lane, s->chain.steps, s->chain.n,
	    s->lane.fail_fast ? 1 : s->jobs, &o);
	s->source.idle = idle;
	s->source.idle_arg = team;
	s->source.output = out_fd(o.out);
	src = source_new(&s->source, files, n);

	while (!stop && source_next(src, &raw))
		stop = !team_take(team, &raw);
	stop = !team_finish(team, stop);
	sums.troubles = source_troubles(src);
	/* The output last: with its name it says that the rest is there. */
	out_close(o.removed, true);
	out_close(o.reject, true);
	whole = sums.troubles == 0 && !stop;
	sums.written = out_close(o.out, whole);
	if (whole)
		team_keep(team);
	team_total = team_sums(team);
	sums.read = source_bytes(src);
	sums.skipped = source_skipped(src);
	sums.seconds = clock_now() - start;
	if (stats != NULL)
		write_stats(stats, &sums, &team_total);
	status = status_of(s, whole, &team_total);
	source_free(src);
	team_free(team);
	return status;
}

int
main(int argc, char **argv)
{
	struct settings s = {
		.chain_text = program.chain,
		.source = { .max_record = (size_t)64 << 20,
		    .block = (size_t)256 << 10 },
		.lane = { .field = "text" },
		.jobs = 1,
		.chain = { .outer = common_options },
	};
	int operand, status;

	hold_descriptors();
	/* Past a limit on file sizes write() says EFBIG, as on a full disk. */
	signal(SIGXFSZ, SIG_IGN);
	program_name = program.name;
	operand = read_options(&s, argc, argv);
	if (s.help) {
		print_help();
		status = 0;
	} else if (s.version) {
		print_version();
		status = 0;
	} else if (operand == argc && isatty(STDIN_FILENO)) {
		message(NULL,
		    "nothing to read: name a FILE, or - for the "
		    "terminal; see %s --help",
		    program.name);
		status = 2;
	} else {
		read_warc(&s);
		status = run(&s, argv + operand, (size_t)(argc - operand));
	}
	chain_free(&s.chain);
	return status;
}
