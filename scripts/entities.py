#!/usr/bin/python3
"""Writes data/entities.txt: HTML's named character references.

The list is HTML's (https://html.spec.whatwg.org/multipage/named-characters.html),
taken from the Python library, which carries it as html.entities.html5.  Only
names that end in a semicolon are used: without one, "&copy=1" of an address
would be a reference too.
"""
import html.entities

print("# HTML's named character references: name (its ';' left out), code points.")
print("# https://html.spec.whatwg.org/multipage/named-characters.html")
print("# Made by scripts/entities.py; in byte order of the names.")
names = {k[:-1]: v for k, v in html.entities.html5.items() if k.endswith(";")}
for name in sorted(names, key=lambda n: n.encode()):
    print(name, *("%04X" % ord(c) for c in names[name]))
