#include "core/directories/extract/hours_tokens.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

using Kind = HoursKind;
using Token = HoursToken;

constexpr qsizetype maxText = 4000;

struct Word
{
    Kind kind;
    int value;
};

/** Words by which shops write days (English, German, French, Spanish, Korean), keyed in lower case without dots. */
const QHash<QString, Word> &vocabulary()
{
    static const QHash<QString, Word> table = [] {
        QHash<QString, Word> built;
        const std::array<QStringList, 7> days = {QStringList{u"mo"_s, u"mon"_s, u"monday"_s, u"mondays"_s, u"montag"_s,
                                                     u"montags"_s, u"lundi"_s, u"lunes"_s, u"월"_s, u"월요일"_s},
            QStringList{u"tu"_s, u"tue"_s, u"tues"_s, u"tuesday"_s, u"tuesdays"_s, u"di"_s, u"die"_s, u"dienstag"_s,
                u"dienstags"_s, u"mardi"_s, u"martes"_s, u"화"_s, u"화요일"_s},
            QStringList{u"we"_s, u"wed"_s, u"weds"_s, u"wednesday"_s, u"wednesdays"_s, u"mi"_s, u"mit"_s, u"mittwoch"_s,
                u"mittwochs"_s, u"mercredi"_s, u"miércoles"_s, u"수"_s, u"수요일"_s},
            QStringList{u"th"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"thursday"_s, u"thursdays"_s, u"do"_s, u"don"_s,
                u"donnerstag"_s, u"donnerstags"_s, u"jeudi"_s, u"jueves"_s, u"목"_s, u"목요일"_s},
            QStringList{u"fr"_s, u"fri"_s, u"friday"_s, u"fridays"_s, u"fre"_s, u"freitag"_s, u"freitags"_s,
                u"vendredi"_s, u"viernes"_s, u"금"_s, u"금요일"_s},
            QStringList{u"sa"_s, u"sat"_s, u"saturday"_s, u"saturdays"_s, u"sam"_s, u"samstag"_s, u"samstags"_s,
                u"sonnabend"_s, u"samedi"_s, u"sábado"_s, u"토"_s, u"토요일"_s},
            QStringList{u"su"_s, u"sun"_s, u"sunday"_s, u"sundays"_s, u"so"_s, u"son"_s, u"sonntag"_s, u"sonntags"_s,
                u"dimanche"_s, u"domingo"_s, u"일"_s, u"일요일"_s}};
        for (int day = 0; day < 7; ++day) {
            for (const QString &name : days[static_cast<size_t>(day)])
                built.insert(name, {Kind::Day, day});
        }
        const auto add = [&built](Kind kind, const QStringList &names) {
            for (const QString &name : names)
                built.insert(name, {kind, 0});
        };
        add(Kind::Closed, {u"closed"_s, u"off"_s, u"geschlossen"_s, u"ruhetag"_s, u"zu"_s, u"fermé"_s, u"cerrado"_s,
                              u"휴무"_s, u"휴무일"_s, u"휴업"_s, u"휴점"_s, u"정기휴무"_s, u"휴진"_s, u"쉼"_s});
        add(Kind::Range,
            {u"to"_s, u"till"_s, u"til"_s, u"until"_s, u"through"_s, u"thru"_s, u"bis"_s, u"부터"_s, u"à"_s, u"a"_s});
        add(Kind::Comma, {u"and"_s, u"und"_s, u"et"_s, u"y"_s, u"및"_s, u"u"_s});
        add(Kind::Daily,
            {u"daily"_s, u"everyday"_s, u"täglich"_s, u"매일"_s, u"연중무휴"_s, u"quotidien"_s, u"diario"_s});
        add(Kind::Weekdays, {u"weekdays"_s, u"weekday"_s, u"werktags"_s, u"wochentags"_s, u"평일"_s, u"주중"_s});
        add(Kind::Weekend, {u"weekend"_s, u"weekends"_s, u"wochenende"_s, u"주말"_s});
        return built;
    }();
    return table;
}

/** Splits text into days, times and what joins them. */
class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text.left(maxText).normalized(QString::NormalizationForm_KC).toLower())
    {
    }

    std::vector<Token> run()
    {
        replaceAllDay();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isDigit())
                number();
            else if (c.isLetter())
                word();
            else
                sign(c);
        }
        return m_tokens;
    }

private:
    void replaceAllDay()
    {
        for (const QLatin1StringView phrase : {"24/7"_L1, "24 hours"_L1, "24hours"_L1, "24 hrs"_L1, "24 stunden"_L1,
                 "open all day"_L1, "rund um die uhr"_L1})
            m_text.replace(phrase, "\x01"_L1);
        m_text.replace(u"24시간"_s, u"\x01"_s);
    }

    void sign(QChar c)
    {
        ++m_at;
        switch (c.unicode()) {
        case u'\x01': push(Kind::AllDay); return;
        case u'-':
        case u'–':
        case u'—':
        case u'~':
        case u'∼':
        case u'〜':
        case u'−': push(Kind::Range); return;
        case u',':
        case u'&':
        case u'+':
        case u'/':
        case u'·': push(Kind::Comma); return;
        case u';':
        case u'|':
        case u'\n': push(Kind::Break); return;
        default: return;
        }
    }

    void push(Kind kind, int value = 0) { m_tokens.push_back({.kind = kind, .value = value}); }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at].isMark()))
            ++m_at;
        const QString name = m_text.mid(begin, m_at - begin);
        if (name == u"오전"_s || name == u"오후"_s || name == u"밤"_s) {
            m_half = name == u"오전"_s ? 1 : 2;
            return;
        }
        if (name == u"noon"_s || name == u"midday"_s || name == u"mittag"_s || name == u"정오"_s) {
            m_tokens.push_back({.kind = Kind::Time, .value = 12 * 60, .half = 2});
            return;
        }
        if (name == u"midnight"_s || name == u"mitternacht"_s || name == u"자정"_s) {
            m_tokens.push_back({.kind = Kind::Time, .value = 0, .half = 1});
            return;
        }
        if (name == u"t"_s && m_at < m_text.size() && m_text[m_at].isDigit())
            return;
        const auto found = vocabulary().constFind(name);
        if (found != vocabulary().constEnd()) {
            push(found->kind, found->value);
            return;
        }
        if (!koreanDays(name))
            push(Kind::Ignored);
    }

    /** "월화수목금" and "토일": days written in a row. */
    bool koreanDays(const QString &name)
    {
        std::vector<Token> row;
        for (const QChar c : name) {
            const auto found = vocabulary().constFind(QString(c));
            if (found == vocabulary().constEnd() || found->kind != Kind::Day || c.unicode() < 0xac00)
                return false;
            row.push_back({.kind = Kind::Day, .value = found->value});
        }
        m_tokens.insert(m_tokens.end(), row.begin(), row.end());
        return !row.empty();
    }

    int digits()
    {
        int value = 0;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].isDigit() && m_at - begin < 6)
            value = value * 10 + m_text[m_at++].digitValue();
        while (m_at < m_text.size() && m_text[m_at].isDigit())
            ++m_at, value = 999999;
        return value;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == QChar::Nbsp))
            ++m_at;
    }

    bool take(QStringView text)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    void number()
    {
        const qsizetype begin = m_at;
        const bool zero = m_text[m_at] == u'0';
        int hour = digits();
        const qsizetype length = m_at - begin;
        int minute = 0;
        bool said = false; // that the number is a time
        if (length >= 3 && length <= 4 && hour % 100 < 60 && hour / 100 <= 24 && length == 4) {
            minute = hour % 100;
            hour /= 100;
            said = true;
        }
        const QChar next = m_at < m_text.size() ? m_text[m_at] : QChar();
        const bool minutesFollow = (next == u':' || next == u'.' || next == u'h') && m_at + 2 < m_text.size()
                                   && m_text[m_at + 1].isDigit() && m_text[m_at + 2].isDigit();
        if (!said && minutesFollow) {
            ++m_at;
            minute = digits();
            said = true;
            if (m_at + 1 < m_text.size() && m_text[m_at] == u':' && m_text[m_at + 1].isDigit()) {
                ++m_at;
                digits(); // seconds
                skipZone();
            }
        }
        int half = m_half;
        m_half = 0;
        skipSpaces();
        if (take(u"시")) {
            said = true;
            skipSpaces();
            const qsizetype before = m_at;
            if (m_at < m_text.size() && m_text[m_at].isDigit()) {
                minute = digits();
                if (!take(u"분"))
                    m_at = before, minute = 0;
            } else if (take(u"반")) {
                minute = 30;
            }
        } else {
            half = std::max(half, amOrPm());
            if (half == 0 && (takeWord(u"uhr") || takeWord(u"h")))
                said = true;
        }
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            push(Kind::Ignored);
            return;
        }
        m_tokens.push_back(
            {.kind = Kind::Time, .value = hour * 60 + minute, .bare = !zero && !(said && hour >= 12), .half = half});
        if (!said && half == 0)
            m_tokens.back().bare = true;
    }

    bool takeWord(QStringView word)
    {
        const qsizetype end = m_at + word.size();
        if (end < m_text.size() && m_text[end].isLetter())
            return false;
        return take(word);
    }

    int amOrPm()
    {
        for (const auto &[word, half] : {std::pair(QStringView(u"a.m."), 1), std::pair(QStringView(u"p.m."), 2),
                 std::pair(QStringView(u"a.m"), 1), std::pair(QStringView(u"p.m"), 2), std::pair(QStringView(u"am"), 1),
                 std::pair(QStringView(u"pm"), 2), std::pair(QStringView(u"a"), 1), std::pair(QStringView(u"p"), 2)}) {
            if (takeWord(word))
                return half;
        }
        return 0;
    }

    /** "Z", "+01:00" and "-0500" after seconds: the shop's own clock is meant. */
    void skipZone()
    {
        if (take(u"z"))
            return;
        if (m_at + 5 < m_text.size() + 1 && (m_text[m_at] == u'+' || m_text[m_at] == u'-')
            && m_at + 3 <= m_text.size()) {
            const QStringView zone = QStringView(m_text).sliced(m_at + 1);
            if (zone.size() >= 5 && zone[0].isDigit() && zone[1].isDigit() && zone[2] == u':')
                m_at += 6;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_half = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<HoursToken> hoursTokens(const QString &text)
{
    return Tokenizer(text).run();
}

} // namespace steward::directories::extract
