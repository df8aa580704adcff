/*
 * warc.h - the header of a WARC record (ISO 28500), read by name
 *
 * An ARC record, its forerunner, has one line instead: URL, address, date,
 * media type, length (version 2 has five fields more before the length).
 * The functions here take either, and answer for ARC as if the line were a
 * WARC header of type "response".
 */
#ifndef WARC_H
#define WARC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

enum warc_sign { WARC_NO, WARC_YES, WARC_MORE };

/* Does a record begin at the front of s?  WARC_MORE: s is too short to say. */
enum warc_sign warc_begins(struct span s);

/* The length of the header at the front of s, the blank line included, in *n;
 * WARC_MORE: its end is not in sight; WARC_NO: another header begins before it
 * would end. */
enum warc_sign warc_header(struct span s, size_t *n);

/* The value of a named field (any case), without surrounding blanks.  Folded
 * values are given as they stand. */
bool warc_field(struct span header, const char *name, struct span *value);

/* Content-Length; false if it is missing or no plain number. */
bool warc_length(struct span header, uint64_t *n);

/* True for the record types that can hold a document's text: conversion,
 * response, resource. */
bool warc_has_text(struct span header);

/* Appends the record that stands for the document in JSON Lines: members id,
 * url, date, language and digest as far as the header has them, then `field`
 * with an empty text. */
void warc_record(struct span header, const char *field, struct buf *);

#endif
