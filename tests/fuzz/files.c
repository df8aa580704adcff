/*
 * files - what options name: lists of phrases, models, counts of earlier runs
 *
 * The first byte chooses the kind of file.  Up to 0x1D is the file, behind it a
 * text that is read by it, if it holds.  What is refused is refused with a
 * reason and the line; what is taken must be fit for work.
 */
#include "fuzz.h"
#include "modelfile.h"
#include "page.h"
#include "phrasebook.h"
#include "repeats.h"
#include "wanted.h"

static size_t
lines_of(struct span s)
{
	size_t n = 1, i;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == '\n';
	return n;
}

/* ---- unboil: lexicons and models ---- */

static void
read_page(const struct lexicon *x, const struct pagemodel *m, struct span text)
{
	struct page page = { 0 }, rest = { 0 };
	struct pagerows rows = { 0 };
	struct page_watch watch = { pagerows_see, pagerows_again, &rows };
	size_t at, i;

	for (at = 0; at < text.n;) {
		pagerows_start(&rows, m, x);
		at = page_read(&page, x, text, at, &watch);
		page_rules(&page);
		if (m != NULL) {
			pagerows_judge_alone(&rows, &page);
			pagerows_judge(&rows, &page);
			pagerows_threshold(&rows, &page);
			for (i = 0; i < page.n; i++)
				LAW(pagemodel_chance(m, rows.logit[i]) <= 1000);
		}
		page_rest(&rest, &page);
		page_rules(&rest);
	}
	page_free(&page);
	page_free(&rest);
	pagerows_free(&rows);
}

static void
lexicon_file(struct span file, struct span text)
{
	struct phrasebook book = { 0 };
	struct lexicon x;
	size_t line = 0;
	const char *wrong = phrasebook_add(&book, file, &line);

	if (wrong == NULL) {
		x = phrasebook_close(&book);
		read_page(&x, NULL, text);
		read_page(&x, NULL, file);
	} else {
		LAW(line >= 1 && line <= lines_of(file));
	}
	phrasebook_free(&book);
}

static void
model_file(struct span file, struct span text)
{
	static const char few[] = "[some.id rule line]\nShare this:\n";
	struct phrasebook book = { 0 };
	struct modelfile m = { 0 };
	struct lexicon x;
	size_t line = 0;
	const char *wrong;

	LAW(phrasebook_add(&book, span_of(few), &line) == NULL);
	wrong = modelfile_read(&m, &book, file, &line);
	if (wrong == NULL) {
		x = phrasebook_close(&book);
		read_page(&x, &m.model, text);
	} else {
		LAW(line >= 1 && line <= lines_of(file));
	}
	modelfile_free(&m);
	phrasebook_free(&book);
}

/* ---- unboil: counts; what was written is read back ---- */

static void
counts_file(struct span file, struct span text)
{
	struct repeats a = { 0 }, b = { 0 };
	struct buf one = { 0 }, two = { 0 };
	size_t line = 0;
	uint32_t pages;

	if (repeats_read(&a, file, &line) == NULL) {
		repeats_page(&a, 1);
		repeats_line(&a, 1, repeats_site(text));
		LAW(repeats_of(&a, 1, repeats_site(text), &pages) >= 1);
		repeats_write(&a, &one);
		LAW(repeats_read(&b, buf_span(&one), &line) == NULL);
		repeats_write(&b, &two);
		LAW(span_eq(buf_span(&one), buf_span(&two)));
	} else {
		LAW(line >= 1 && line <= lines_of(file));
	}
	repeats_free(&a);
	repeats_free(&b);
	buf_free(&one);
	buf_free(&two);
}

/* ---- unspin: a user's list ---- */

static void
find_all(const struct wanted *w, struct span text)
{
	struct wanted_state st = { 0 };
	size_t i, at = 0;

	wanted_find(w, &st, text);
	for (i = 0; i < st.nhits; i++) {
		LAW(at <= st.hits[i].start);
		LAW(st.hits[i].start < st.hits[i].end);
		LAW(st.hits[i].end <= text.n);
		at = st.hits[i].start;
	}
	wanted_done(&st);
}

static void
wanted_file(struct span file, struct span text)
{
	struct wanted w = { 0 };
	uint64_t line = 0;

	if (wanted_read(&w, file, &line) == NULL) {
		find_all(&w, text);
		find_all(&w, file);
	} else {
		LAW(line >= 1 && line <= lines_of(file));
	}
	wanted_free(&w);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = { (const char *)data, n };
	unsigned kind = first_byte(&s);
	struct span text = cut_off(&s), file = tight(s);

	switch (kind % 4) {
	case 0:
		lexicon_file(file, text);
		break;
	case 1:
		model_file(file, text);
		break;
	case 2:
		counts_file(file, text);
		break;
	default:
		wanted_file(file, text);
	}
	free((char *)(uintptr_t)file.p);
	return 0;
}
