"""SQLite FTS5 over a plain page: fill PAGE DATABASE, or ask DATABASE QUERIES WARM (prints ms a query)."""

import sqlite3
import sys
import time


def papers(page):
    with open(page, encoding="utf-8") as lines:
        for title in lines:
            next(lines)
            yield title.rstrip("\n"), next(lines).rstrip("\n")
            next(lines)


def fill(page, database):
    with sqlite3.connect(database) as db:
        db.execute("create virtual table papers using fts5(title, abstract, tokenize='porter')")
        db.executemany("insert into papers values (?, ?)", papers(page))


def ask(database, queries, warm):
    db = sqlite3.connect(database)
    sql = "select title from papers where papers match ? order by bm25(papers) limit 10"
    with open(queries, encoding="utf-8") as lines:
        for n, line in enumerate(lines):
            begun = time.perf_counter()
            db.execute(sql, (line.strip(),)).fetchall()
            if n >= int(warm):
                print((time.perf_counter() - begun) * 1000)


{"fill": fill, "ask": ask}[sys.argv[1]](*sys.argv[2:])
