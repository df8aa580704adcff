/*
 * message.h - lines for standard error
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "buf.h"

/* "PROGRAM: file: text" on standard error, in one write; control characters
 * and bidi marks of either are shown, not sent.  file may be NULL. */
void message(const char *file, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* The same line appended to b, for message_send() in its turn. */
void message_add(struct buf *b, const char *file, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void message_vadd(struct buf *b, const char *file, const char *fmt, va_list)
    __attribute__((format(printf, 3, 0)));
void message_send(struct buf *b);

#endif
