#include "app/playground/family.h"

namespace steward::playground {

using namespace Qt::StringLiterals;
using enum Block;

namespace {

QString styleSheet(const QString &key, const QString &accent, const QString &font, int width)
{
    return u".%1-page{max-width:%2px;margin:0 auto;font-family:%3,sans-serif;color:#222;line-height:1.5}"
           ".%1-nav{display:flex;gap:1rem;background:%4;padding:.6rem 1rem}.%1-nav a{color:#fff;text-decoration:none}"
           ".%1-main{display:grid;grid-template-columns:2fr 1fr;gap:2rem;padding:1rem}.%1-facts{border:1px solid #ddd;"
           "border-radius:6px;padding:1rem}.%1-label{color:#666;font-size:.85rem}.%1-review{border-top:1px solid #eee;"
           "padding:.8rem "
           "0}.%1-foot{background:#f4f4f4;padding:1.5rem;font-size:.85rem}.%1-cookie{position:fixed;bottom:0;"
           "left:0;right:0;background:#333;color:#fff;padding:.8rem}@media(max-width:700px){.%1-main{display:block}}"_s
               .arg(key, QString::number(width), font, accent);
}

} // namespace

const QList<Family> &allFamilies()
{
    static const QStringList western{u"en"_s, u"de"_s, u"fr"_s};
    static const QStringList every{u"en"_s, u"de"_s, u"fr"_s, u"ko"_s, u"ja"_s};
    static const QList<Family> list{
        {u"yp"_s, western, u"/biz/%1"_s, u"/search?q=%1"_s, u"/c/%1"_s, u"{name} - {category} in {locality} | {site}"_s,
            FactsLayout::DefinitionList, true, UnknownPath::NotFound,
            {Crumbs, Facts, Hours, About, Claim, Reviews, Related},
            styleSheet(u"yp"_s, u"#7a5c00"_s, u"Verdana"_s, 1040)},
        {u"rg"_s, western, u"/place/%1"_s, u"/find?query=%1"_s, u"/best/%1"_s,
            u"{name}, {locality} – reviews | {site}"_s, FactsLayout::IconList, true, UnknownPath::NotFound,
            {Crumbs, Facts, Reviews, Hours, Services, Related, Claim},
            styleSheet(u"rg"_s, u"#a02020"_s, u"Georgia"_s, 1120)},
        {u"mp"_s, every, u"/maps/place/%1"_s, u"/maps/search/%1"_s, u"/maps/nearby/%1"_s, u"{name} – {site}"_s,
            FactsLayout::Cards, true, UnknownPath::SendsHome, {Facts, Map, Hours, Reviews, Claim},
            styleSheet(u"mp"_s, u"#205080"_s, u"Roboto"_s, 900)},
        {u"ch"_s, {u"en"_s, u"fr"_s}, u"/members/%1"_s, u"/members?search=%1"_s, u"/members/category/%1"_s,
            u"{site} | Member profile: {name}"_s, FactsLayout::Table, false, UnknownPath::NotFound,
            {Crumbs, About, Facts, Services, Related}, styleSheet(u"ch"_s, u"#1d3b2a"_s, u"Garamond"_s, 980)},
        {u"bb"_s, {u"de"_s}, u"/eintrag/%1"_s, u"/suche?was=%1"_s, u"/branche/%1"_s, u"{name} in {locality} ➤ {site}"_s,
            FactsLayout::DefinitionList, true, UnknownPath::SaysSo,
            {Crumbs, Facts, Hours, Map, Reviews, Claim, Related}, styleSheet(u"bb"_s, u"#c25b00"_s, u"Arial"_s, 1000)},
        {u"sp"_s, {u"de"_s}, u"/stadt/firma/%1.html"_s, u"/stadt/suche.html?q=%1"_s, u"/stadt/rubrik/%1.html"_s,
            u"{site}: {name} – {category}"_s, FactsLayout::Paragraphs, true, UnknownPath::NotFound,
            {Crumbs, Facts, Hours, About, Related}, styleSheet(u"sp"_s, u"#004b7a"_s, u"Calibri"_s, 960)},
        {u"kp"_s, {u"ko"_s}, u"/place/%1/home"_s, u"/search?query=%1"_s, u"/category/%1"_s, u"{name} : {site}"_s,
            FactsLayout::IconList, true, UnknownPath::SaysSo, {Facts, Hours, Services, Reviews, Related, Claim},
            styleSheet(u"kp"_s, u"#0a7a3c"_s, u"'Malgun Gothic'"_s, 860)},
        {u"kd"_s, {u"ko"_s}, u"/company/view.do?id=%1"_s, u"/company/list.do?word=%1"_s, u"/company/list.do?cate=%1"_s,
            u"{site} - {name}"_s, FactsLayout::OldTable, false, UnknownPath::SaysSo, {Crumbs, Facts, About, Related},
            styleSheet(u"kd"_s, u"#333366"_s, u"Gulim"_s, 780)},
        {u"tr"_s, western, u"/register/%1"_s, u"/register?name=%1"_s, u"/register/trade/%1"_s,
            u"{name} | {category} | {site}"_s, FactsLayout::Lines, true, UnknownPath::NotFound,
            {Crumbs, Facts, Services, About}, styleSheet(u"tr"_s, u"#444"_s, u"Tahoma"_s, 920)},
        {u"so"_s, every, u"/@%1"_s, u"/people?q=%1"_s, u"/tags/%1"_s, u"{name} · {site}"_s, FactsLayout::IconList, true,
            UnknownPath::NotFound, {Facts, About, Reviews, Related},
            styleSheet(u"so"_s, u"#3a2a80"_s, u"Inter"_s, 720)},
        {u"cl"_s, western, u"/listing.php?ad=%1"_s, u"/results.php?keywords=%1"_s, u"/results.php?section=%1"_s,
            u"{name} {locality}"_s, FactsLayout::OldTable, false, UnknownPath::SaysSo, {Facts, About, Hours, Related},
            styleSheet(u"cl"_s, u"#606000"_s, u"Times"_s, 760)},
        {u"bk"_s, every, u"/book/%1"_s, u"/book?q=%1"_s, u"/book/all/%1"_s, u"Book {name} online – {site}"_s,
            FactsLayout::Cards, true, UnknownPath::SendsHome, {Services, Facts, Hours, Reviews, Claim},
            styleSheet(u"bk"_s, u"#007070"_s, u"Nunito"_s, 1000)},
        {u"wk"_s, western, u"/wiki/%1"_s, u"/wiki/special-search?search=%1"_s, u"/wiki/category-%1"_s,
            u"{name} — {site}"_s, FactsLayout::Table, true, UnknownPath::NotFound, {About, Facts, Hours, Related},
            styleSheet(u"wk"_s, u"#555"_s, u"'Linux Libertine'"_s, 1100)},
        {u"fp"_s, every, u"/f/%1/info"_s, u"/f?find=%1"_s, u"/f/in/%1"_s, u"{category} {locality}: {name} ({site})"_s,
            FactsLayout::Lines, true, UnknownPath::SaysSo, {Facts, Hours, Claim, Related},
            styleSheet(u"fp"_s, u"#802060"_s, u"Futura"_s, 840)},
        {u"jd"_s, {u"ja"_s, u"ko"_s}, u"/shop/%1/"_s, u"/shop/?kw=%1"_s, u"/shop/genre/%1/"_s,
            u"{name}（{locality}）| {site}"_s, FactsLayout::Table, true, UnknownPath::NotFound,
            {Crumbs, Facts, Hours, Reviews, Related}, styleSheet(u"jd"_s, u"#b03050"_s, u"'Yu Gothic'"_s, 950)},
    };
    return list;
}

QList<int> familiesIn(const QString &language)
{
    QList<int> found;
    for (int i = 0; i < allFamilies().size(); ++i) {
        if (allFamilies()[i].languages.contains(language))
            found.append(i);
    }
    return found;
}

} // namespace steward::playground
