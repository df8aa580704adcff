"""The nearest chain of Python parts, for comparison: JSON Lines in and out.

ftfy mends the text, datatrove's C4 and Gopher filters drop documents, its
MinHash makes the signatures (these are not even compared).  Less than the
default chain does.
"""
import json
import sys

import ftfy
from datatrove.data import Document
from datatrove.pipeline.dedup.minhash import (MinhashConfig,
                                              MinhashDedupSignature)
from datatrove.pipeline.filters import C4QualityFilter, GopherQualityFilter

filters = [C4QualityFilter(filter_no_terminal_punct=False),
           GopherQualityFilter()]
minhash = MinhashDedupSignature(output_folder="/dev/null",
                                config=MinhashConfig())

for number, line in enumerate(sys.stdin):
    record = json.loads(line)
    doc = Document(text=ftfy.fix_text(record["text"]), id=str(number))
    if any(f.filter(doc) is not True for f in filters):
        continue
    shingles = minhash.get_shingles(doc.text)
    if shingles.size:
        minhash.get_signature(shingles)
    record["text"] = doc.text
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
