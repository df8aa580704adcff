/*
 * warc.h - the header of a WARC record (ISO 28500), read by name
 */
#ifndef WARC_H
#define WARC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

/* The length of the header at the front of s, the blank line included; 0 if
 * its end is not in sight. */
size_t warc_header(struct span s);

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
