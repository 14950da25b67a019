#include "core/directories/extract/telephones.h"

#include "core/directories/extract/html_text.h"
#include "core/directories/extract/phone_numbers.h"
#include "core/directories/extract/telephone_shapes.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNumbers = 120;
constexpr int maxParses = 400;
constexpr qsizetype maxLine = 20'000; ///< What of a line is searched.

enum class Label { None, Phone, Fax };

/** What a word beside a number says about it (English, German, French, Spanish, Italian, Dutch, Korean, Japanese). */
Label labelOf(const QString &word)
{
    static const QSet<QString> phones = {u"phone"_s, u"phones"_s, u"tel"_s, u"telephone"_s, u"telephones"_s, u"call"_s,
        u"ph"_s, u"p"_s, u"t"_s, u"m"_s, u"o"_s, u"c"_s, u"mobile"_s, u"mob"_s, u"cell"_s, u"office"_s, u"toll"_s,
        u"free"_s, u"tollfree"_s, u"hotline"_s, u"voice"_s, u"direct"_s, u"local"_s, u"main"_s, u"number"_s,
        u"reservations"_s, u"inquiries"_s, u"telefon"_s, u"tél"_s, u"téléphone"_s, u"telefono"_s, u"teléfono"_s,
        u"telefoon"_s, u"telf"_s, u"tlf"_s, u"fon"_s, u"rufnummer"_s, u"handy"_s, u"mobil"_s, u"móvil"_s, u"portable"_s,
        u"us"_s, u"info"_s, u"helpline"_s, u"freephone"_s, u"freecall"_s, u"landline"_s, u"switchboard"_s,
        u"reception"_s, u"전화"_s, u"전화번호"_s, u"연락처"_s, u"대표번호"_s, u"대표전화"_s, u"문의"_s, u"고객센터"_s,
        u"電話"_s, u"電話番号"_s, u"代表"_s, u"telefone"_s, u"telephon"_s};
    static const QSet<QString> faxes = {u"fax"_s, u"facsimile"_s, u"telefax"_s, u"télécopie"_s, u"télécopieur"_s,
        u"f"_s, u"fx"_s, u"팩스"_s, u"ファックス"_s, u"ファクス"_s, u"faxes"_s, u"faxnummer"_s, u"efax"_s, u"fac"_s};
    if (faxes.contains(word))
        return Label::Fax;
    return phones.contains(word) ? Label::Phone : Label::None;
}

QStringList wordsOf(QStringView text)
{
    QStringList found;
    QString word;
    for (const QChar c : text) {
        if (c.isLetter()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            found.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

/** The label that ends a text: its last three words count, the last one most; "Tel/Fax" is a telephone. */
Label labelAtEnd(QStringView text)
{
    const QStringList all = wordsOf(text.last(std::min<qsizetype>(text.size(), 48)));
    Label found = Label::None;
    bool both = false;
    for (qsizetype i = all.size() - 1, step = 0; i >= 0 && step < 4; --i, ++step) {
        const Label label = labelOf(all[i]);
        if (label == Label::None || (step > 0 && all[i].size() < 2))
            continue;
        if (found == Label::None)
            found = label;
        else if (found == Label::Fax && label == Label::Phone && step <= 2)
            both = all[i].size() > 1
                   && (text.contains(u'/') || text.contains(u'&') || all.contains(u"and"_s) || all.contains(u"und"_s));
    }
    return both ? Label::Phone : found;
}

/** The label that directly follows a number: "555-0100 fax", "555-0100 (office)". */
Label labelAtStart(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'(' || text[at] == u'[' || isDash(text[at])))
        ++at;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const QString word = text.sliced(at, end - at).toString().toLower();
    // What comes with a colon belongs to the next number.
    while (end < text.size() && text[end] == u' ')
        ++end;
    if (word.size() < 2
        || (end < text.size()
            && (text[end] == u':' || text[end].isDigit() || text[end] == u'.' || text[end] == u'('
                || text[end] == u'+')))
        return Label::None;
    static const QSet<QString> after = {u"fax"_s, u"phone"_s, u"tel"_s, u"telephone"_s, u"office"_s, u"mobile"_s,
        u"cell"_s, u"toll"_s, u"voice"_s, u"main"_s};
    return after.contains(word) ? labelOf(word) : Label::None;
}

class Finder
{
public:
    Finder(const QList<Line> &lines, const QStringList &regions)
        : m_lines(lines)
        , m_regions(regions)
    {
    }

    void readLines()
    {
        for (int i = 0; i < m_lines.size() && m_found.size() < maxNumbers && m_parses < maxParses; ++i) {
            if (digitCount(m_lines[i].text) >= 7 || m_lines[i].text.contains(u"00-"_s)
                || m_lines[i].text.contains(u"00 "_s))
                readLine(i);
        }
    }

    void readLinks(const Document &document)
    {
        for (int i = 0; i < document.size() && m_found.size() < maxNumbers; ++i) {
            if (!document.is(i, GUMBO_TAG_A))
                continue;
            const std::string_view href = document.raw(i, "href");
            if (href.size() < 6 || !equalsIgnoringCase(href.substr(0, 4), "tel:"))
                continue;
            readLink(QUrl::fromPercentEncoding(QByteArray(href.data() + 4, static_cast<qsizetype>(href.size()) - 4))
                         .trimmed(),
                document.text(i));
        }
    }

    QList<Telephone> take() { return m_found; }

private:
    void readLink(const QString &number, const QString &shown)
    {
        const auto parsed = readPhoneNumber(number, m_regions);
        if (!parsed)
            return;
        bool known = false;
        for (Telephone &telephone : m_found) {
            if (telephone.e164 == parsed->e164) {
                telephone.linked = true;
                known = true;
            }
        }
        if (known)
            return;
        // A page may call a number that it writes with letters or does not write at all.
        const bool written = digitCount(shown) >= 6;
        m_found.append({.text = written ? tidy(shown) : number,
            .e164 = parsed->e164,
            .labelled = true,
            .linked = true,
            .valid = parsed->valid,
            .mobile = parsed->mobile,
            .tollFree = parsed->tollFree,
            .grouped = true});
    }

    void readLine(int index)
    {
        const QString line = m_lines[index].text.left(maxLine);
        qsizetype previousEnd = 0;
        Label previous = Label::None;
        for (const NumberPiece &piece : numberPieces(line)) {
            const QStringView text = QStringView(line).sliced(piece.begin, piece.end - piece.begin);
            Label label = labelAtEnd(QStringView(line).sliced(previousEnd, piece.begin - previousEnd));
            const QStringView between = QStringView(line).sliced(previousEnd, piece.begin - previousEnd);
            if (label == Label::None)
                label = labelAtStart(QStringView(line).sliced(piece.end));
            if (label == Label::None && previousEnd > 0 && wordsOf(between).isEmpty())
                label = previous;
            if (label == Label::None && wordsOf(between).isEmpty() && previousEnd == 0)
                label = labelAbove(index);
            consider(index, text.toString(), label);
            previousEnd = piece.end;
            previous = label;
        }
    }

    /** The label on a line of its own above: short, without a number. */
    Label labelAbove(int index) const
    {
        if (index == 0)
            return Label::None;
        const QString &above = m_lines[index - 1].text;
        if (above.size() > 40 || digitCount(above) >= 5)
            return Label::None;
        return labelAtEnd(above);
    }

    void consider(int index, const QString &text, Label label)
    {
        if (isOtherNumber(text) || m_parses >= maxParses || m_found.size() >= maxNumbers)
            return;
        ++m_parses;
        const auto parsed = readPhoneNumber(text, m_regions);
        const bool grouped = std::any_of(text.begin(), text.end(), [](QChar c) { return isNumberSeparator(c); });
        if (!parsed)
            return;
        // An unassigned range is believed where a word says that it is a telephone.
        if (!parsed->valid && (label == Label::None || digitCount(text) < 9))
            return;
        m_found.append({.text = text.trimmed(),
            .e164 = parsed->e164,
            .line = index,
            .fax = label == Label::Fax,
            .labelled = label == Label::Phone,
            .valid = parsed->valid,
            .mobile = parsed->mobile,
            .tollFree = parsed->tollFree,
            .grouped = grouped});
    }

    const QList<Line> &m_lines;
    const QStringList &m_regions;
    QList<Telephone> m_found;
    int m_parses = 0;
};

} // namespace

QList<Telephone> findTelephones(const Document &document, const QList<Line> &lines, const QStringList &regions)
{
    Finder finder(lines, regions);
    finder.readLines();
    finder.readLinks(document);
    return finder.take();
}

} // namespace steward::directories::extract
