#include "core/directories/extract/html_text.h"

#include "core/base/text.h"

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QLatin1StringView name;
    char16_t character;
};

/** The references that turn up in structured data and attributes; others stay as they are. */
constexpr Reference references[] = {
    {"amp"_L1, u'&'},
    {"lt"_L1, u'<'},
    {"gt"_L1, u'>'},
    {"quot"_L1, u'"'},
    {"apos"_L1, u'\''},
    {"nbsp"_L1, u' '},
    {"ndash"_L1, u'–'},
    {"mdash"_L1, u'—'},
    {"rsquo"_L1, u'’'},
    {"lsquo"_L1, u'‘'},
    {"rdquo"_L1, u'”'},
    {"ldquo"_L1, u'“'},
    {"reg"_L1, u'®'},
    {"copy"_L1, u'©'},
    {"trade"_L1, u'™'},
    {"eacute"_L1, u'é'},
    {"egrave"_L1, u'è'},
    {"agrave"_L1, u'à'},
    {"ccedil"_L1, u'ç'},
    {"auml"_L1, u'ä'},
    {"ouml"_L1, u'ö'},
    {"uuml"_L1, u'ü'},
    {"Auml"_L1, u'Ä'},
    {"Ouml"_L1, u'Ö'},
    {"Uuml"_L1, u'Ü'},
    {"szlig"_L1, u'ß'},
    {"ntilde"_L1, u'ñ'},
    {"aacute"_L1, u'á'},
    {"iacute"_L1, u'í'},
    {"oacute"_L1, u'ó'},
    {"uacute"_L1, u'ú'},
    {"acirc"_L1, u'â'},
    {"ecirc"_L1, u'ê'},
    {"ocirc"_L1, u'ô'},
    {"oslash"_L1, u'ø'},
    {"aring"_L1, u'å'},
    {"middot"_L1, u'·'},
    {"bull"_L1, u'•'},
    {"hellip"_L1, u'…'},
};

/** The character that the reference between '&' and ';' stands for, or 0. */
char32_t resolve(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        return ok && code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? char32_t(code) : 0;
    }
    for (const Reference &reference : references) {
        if (name == reference.name)
            return reference.character;
    }
    return 0;
}

QString withoutTags(const QString &text)
{
    QString out;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!inside && c == u'<' && i + 1 < text.size() && (text[i + 1].isLetter() || text[i + 1] == u'/')
            && text.indexOf(u'>', i) > 0)
            inside = true;
        if (!inside)
            out += c;
        if (inside && c == u'>') {
            inside = false;
            out += u' ';
        }
    }
    return out;
}

} // namespace

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const char32_t character = end > i && end - i < 12 ? resolve(QStringView(text).sliced(i + 1, end - i - 1)) : 0;
        if (character == 0) {
            out += text[i];
            continue;
        }
        out += QChar::fromUcs4(character);
        i = end;
    }
    return out;
}

QString tidy(const QString &text)
{
    QString plain = withoutEntities(text);
    if (text.contains(u"&amp;"_s))
        plain = withoutEntities(plain);
    if (plain.contains(u'<'))
        plain = withoutTags(plain);
    return cleaned(plain).simplified();
}

} // namespace steward::directories::extract
