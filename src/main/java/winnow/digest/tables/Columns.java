package winnow.digest.tables;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;
import winnow.digest.Markup;
import winnow.digest.People;

/**
 * The columns of a table by their names: those of winnow's own export, Scopus, Web of Science, Dimensions, OpenAlex,
 * PubMed, SpringerLink, IEEE, Lens, Google Patents, Zotero, Publish or Perish, and what people call them in a few
 * languages. Case, accents and the signs between words do not count.
 */
final class Columns {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_./:()\\[\\]#*?-]+");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;；|]\\s*");
    private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n＝＋－＠])");

    private static final FieldTable TABLE = FieldTable.of("""
            title    title, article title, paper title, document title, item title, work title, publication title full
            title    display_name, primary_title, ti, titel, titre, titulo, titolo, tytul, название, заглавие
            title    标题, 题名, 篇名, 题目, 论文标题, 论文题目, 文章标题, 文献标题, 標題, 題名, 篇名, タイトル, 論文タイトル, 論文題目, 論題, 제목, 논문명
            title    titles, paper name, paper, name
            abstract abstract, abstract note, abstracts, abstract text, paper abstract, ab, summary, abstract en
            abstract zusammenfassung, kurzfassung, resume, resumen, resumo, riassunto, streszczenie, аннотация, реферат
            abstract 摘要, 中文摘要, 内容摘要, 文摘, 抄録, 要旨, 要約, 概要, アブストラクト, 초록, description
            author   author full names, authors, author s, author, author names, af, au, authorships author display_name
            author   autoren, autor, autor en, verfasser, auteurs, auteur, autores, autor es, autori, авторы, автор
            author   作者, 著者, 著者名, 저자, inventor author, inventors, creators, creator, first author
            year     year, publication year, pubyear, published year, py, publication_year, year published, date published
            year     publication date, date, published, pub date, jahr, erscheinungsjahr, annee, ano, anno, rok, год
            year     年份, 年, 出版年, 出版年份, 发表年份, 发表时间, 出版日期, 日期, 発行年, 出版年月, 연도, priority date, create date
            venue    source title, publication title, journal book, journal, journal title, source, so, venue, book title
            venue    primary_location source display_name, source full title, conference, conference name, booktitle
            venue    zeitschrift, quelle, revue, revista, fuente, rivista, журнал, 期刊, 刊名, 来源, 文献来源, 来源出版物, 雑誌名, 掲載誌, 学会誌, 학술지
            doi      doi, item doi, digital object identifier, di, doi link, doi url
            arxiv    arxiv, arxiv id, eprint, id
            url      url, link, article url, articleurl, dimensions url, external url, source urls, pdf link, result link
            url      landing page url, primary_location landing_page_url, paper url, enlace, lien, 链接, 网址, リンク
            key      key, citation key, bibtex key, citekey, publication id, lens id, eid, ut, ut unique wos id, pmid, id
            type     type, document type, item type, publication type, content type, dt, itemtype, dokumenttyp, 文献类型
            keyword  keywords, author keywords, de, manual tags, tags, keyword, index keywords, keywords plus, ieee terms
            keyword  schlagworter, schlagworte, mots cles, palabras clave, palavras chave, parole chiave, 关键词, 关键字, キーワード, 키워드
            """, Columns::folded);

    private static final int MOST = 300;

    private final List<String> names;

    Columns(List<String> names) {
        this.names = names.stream().map(Columns::folded).toList();
    }

    /** A name as it is compared. */
    static String folded(String name) {
        String plain = Normalizer.normalize(Markup.folded(name.replace("\"", "")), Normalizer.Form.NFKD);
        return BETWEEN.matcher(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    int size() {
        return names.size();
    }

    /** Whether there is a column of a field. */
    boolean has(Field field) {
        return names.stream().anyMatch(name -> TABLE.isOf(field, name));
    }

    /**
     * Whether these are the names of a table of papers: a title, and something else that papers have; each name once,
     * and none as long as prose.
     */
    boolean areOfPapers() {
        if (names.size() < 2 || names.size() > MOST) {
            return false;
        }
        Set<Field> known = new HashSet<>();
        names.forEach(name -> known.addAll(TABLE.fieldsOf(name)));
        boolean named = names.stream().allMatch(name -> name.length() < 80);
        return named && known.contains(Field.TITLE) && known.size() > 1;
    }

    /** The fields of a row. */
    Fields read(List<String> cells, int line) {
        FieldTable.Values values = TABLE.values();
        for (int at = 0; at < Math.min(cells.size(), names.size()); at++) {
            values.add(names.get(at), GUARDED.matcher(cells.get(at)).replaceFirst(""), line);
        }
        Fields read = TABLE.read(values);
        Fields fields = new Fields();
        for (Field field : Field.values()) {
            for (String value : read.all(field)) {
                split(field, value).forEach(each -> fields.add(field, each, line));
            }
        }
        return fields;
    }

    private static List<String> split(Field field, String value) {
        return switch (field) {
            case AUTHOR -> People.in(value);
            case KEYWORD -> KEYWORDS.splitAsStream(value).toList();
            case TITLE, ABSTRACT, YEAR, VENUE, DOI, ARXIV, URL, KEY, TYPE -> List.of(value);
        };
    }
}
