#include "core/directories/match/legal_forms.h"

#include "core/base/text.h"
#include "core/directories/match/spelling.h"

#include <QSet>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

// Forms of companies as registers abbreviate and spell them: ISO 20275 (Entity Legal Forms, GLEIF code list) and the
// national company acts. Each form stands once; dots, accents and case do not matter.
constexpr QStringView trailingForms[] = {
    // English-speaking
    u"inc|incorporated|corp|corporation|co|company|llc|l l c|lc|llp|lllp|lp|pllc|pc|pa|plc|ltd|limited|ltd liability "
    u"co|"
    u"limited liability company|limited liability partnership|limited partnership|limited company|professional "
    u"corporation|"
    u"public limited company|private limited|pvt ltd|pvt|private ltd|pty|pty ltd|proprietary limited|pte|pte "
    u"ltd|private limited company|"
    u"nl|cic|cio|dac|uc|ulc|unlimited|clg|teo|teoranta|cpt|ccc|cyf|cyfyngedig|limitee|ltee|incorporee|inc ltd|company "
    u"limited|co ltd|"
    u"co inc|co llc|co lp|corp ltd|coop|cooperative|co op|nfp|npc|rf|soc ltd|cc|close "
    u"corporation|unltd|ltda|trust|reit|na|"
    u"national association|gp|general partnership|rlllp|l3c|pbc|and co|and company|and cie|u co",
    // German
    u"gmbh|g m b h|mbh|ggmbh|gesmbh|ges mbh|gesellschaft mbh|gesellschaft mit beschrankter haftung|gmbh co kg|gmbh and "
    u"co kg|gmbh und co kg|"
    u"gmbh u co kg|gmbh and co ohg|gmbh und co ohg|gmbh and co kgaa|gmbh co kgaa|ag|aktiengesellschaft|ag and co kg|ag "
    u"und co kg|ag co kg|"
    u"ag and co kgaa|kg|kommanditgesellschaft|kgaa|se and co kgaa|se and co kg|se co kg|se|ohg|offene "
    u"handelsgesellschaft|gbr|ek|e k|ekfm|ekfr|e kfm|e kfr|eu|ev|"
    u"e v|eg|e g|eingetragener verein|eingetragene genossenschaft|ug|ug "
    u"haftungsbeschrankt|haftungsbeschrankt|unternehmergesellschaft|"
    u"ug haftungsbeschrankt and co kg|ug and co kg|partg|partg mbb|partgmbb|partnerschaft|mbb|kdor|ador|stiftung and "
    u"co kg|invag|gnbh|kgg|og|keg|oeg|und co|sarl and co kg|"
    u"ltd and co kg|limited and co kg|einzelunternehmen|wag|vvag|einzelfirma|klg|genossenschaft",
    // French
    u"sa|s a|sas|sasu|sarl|s a r l|sarlu|eurl|snc|sci|scs|sca|scop|scp|selarl|selas|societe anonyme|societe a "
    u"responsabilite limitee|"
    u"societe par actions simplifiee|societe en commandite|societe en nom collectif|gie|et "
    u"cie|cie|compagnie|ei|eirl|earl|gaec|sc|scrl|sprl|bvba|"
    u"asbl|vzw|srl|sp rl|scris|scri|cvba|cvoa|commv|comm v|comm va|vof|gcv|esv|sep|sicav|fcp|sem|spl|sa nv|nv sa|sarl "
    u"au|suarl|sarls|senc|sencrl|srl sprl",
    // Dutch
    u"bv|b v|nv|n v|cv|vof|v o f|cooperatie|ua|cooperatief ua|cooperatie ua|stichting|holding bv|besloten "
    u"vennootschap|naamloze vennootschap|eenmanszaak|bva|nva|gmbh and co kg bv",
    // Italian
    u"spa|s p a|srl|s r l|srls|s r l s|sapa|sas|s a s|snc|s n c|ss|scarl|s c a r l|scrl|soc coop|societa per azioni|"
    u"societa a responsabilita limitata|scpa|s c p a|societa cooperativa|societa semplice|onlus|unipersonale|srl "
    u"unipersonale|soc coop arl|a r l|arl|soc coop a r l|sdf|saa",
    // Spanish and Portuguese
    u"sl|s l|slu|s l u|sll|slp|slne|sau|s a u|sal|s a l|sad|scoop|s coop|sociedad anonima|sociedad limitada|sociedad "
    u"de responsabilidad limitada|"
    u"sociedad por acciones simplificada|sa de cv|s a de c v|sab|sab de cv|s a b de c v|sapi|sapi de cv|s de rl|s de "
    u"rl de cv|s de r l de c v|sofom|sc de rl|scl|"
    u"spa|eirl|e i r l|srl|sac|s a c|saa|saic|s a i c|sacif|sacifia|s a c i f|sca|s en c|sen c|s en "
    u"cs|sas|sucesores|cia|y cia|compania|compania anonima|ca|c a|cxa|ltda|limitada|lda|l da|"
    u"unipessoal lda|unipessoal|sgps|sgps sa|s g p s|sociedade anonima|sociedade limitada|eireli|epp|s a i|sociedad "
    u"civil|scp|c por a|cltda|cia ltda|ltda me|slne|aie|ute|"
    u"sucursal|sociedad cooperativa|scs|sdad|srl de cv|rl|rl de cv|saci|saf|"
    u"sace i|sociedad colectiva",
    // Nordic and Baltic
    u"ab|a b|ab publ|publ|aktiebolag|aktiebolaget|hb|handelsbolag|kb|kommanditbolag|ek for|ekonomisk forening|as|a "
    u"s|asa|aps|ap s|i s|k s|ks|p s|ps|amba|a m b a|fmba|ivs|"
    u"smba|aktieselskab|aksjeselskap|anpartsselskab|ans|bl|nuf|ks|sf|stiftelse|enk|oy|oy ab|oyj|oyj "
    u"abp|abp|ky|tmi|ry|osk|osakeyhtio|julkinen osakeyhtio|kommandiittiyhtio|toiminimi|avoin yhtio|ay|"
    u"ehf|hf|ohf|slf|sf ses|ses|sameignarfelag|ou|oue|mtu|fie|tu|uu|usaldusuhing|osauhing|aktsiaselts|sia|as "
    u"latvia|akciju sabiedriba|uab|ab lithuania|mb|vsi|"
    u"uzdaroji akcine bendrove|akcine bendrove|tur|iks|kf|fkf|forening|filial",
    // Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, former Yugoslavia, Albanian
    u"sp z oo|sp z o o|spolka z oo|spolka z o o|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|spolka "
    u"jawna|spolka komandytowa|spolka partnerska|"
    u"sp z oo sp k|sp z oo sk|sp z o o sp k|spolka z oo sp k|spolka komandytowo akcyjna|spolka cywilna|sp j|spj|sp "
    u"k|spk|sp p|ska|s k a|sc|s c|psa|prosta spolka akcyjna|pp|"
    u"sro|s r o|spol s r o|spol s ro|spol sro|s r o v likvidaci|as|a s|akciova spolocnost|akciova spolecnost|vos|v o "
    u"s|ks|k s|kom spol|zs|z s|ops|o p s|druzstvo|"
    u"spolecnost s rucenim omezenym|spolocnost s rucenim obmedzenym|verejna obchodni spolecnost|komanditni spolecnost|"
    u"kft|bt|rt|nyrt|zrt|kkt|ev|korlatolt felelossegu tarsasag|kht|nonprofit kft|betetitarsasag|reszvenytarsasag|"
    u"pfa|snc|scs|sca|societate cu raspundere limitata|srl d|societate pe actiuni|regie autonoma|"
    u"ood|eood|ad|ead|kd|sd|kda|adsits|"
    u"doo|d o o|jdoo|j d o o|dd|d d|dno|kd|jtd|obrt|zoo|dooel|ad skopje|akcionarsko drustvo|drustvo s ogranicenom "
    u"odgovornoscu|dionicko drustvo|gd|od|ortacko drustvo|sh pk|shpk|sha|sh a|sz|pr",
    // Greek, Turkish
    u"ae|a e|epe|e p e|ike|i k e|abee|aebe|anonimi etairia|ανωνυμη εταιρεια|αε|επε|ικε|οε|εε|αβεε|αεβε|μονοπροσωπη "
    u"ικε|μονοπροσωπη|"
    u"as|a s|anonim sirketi|limited sirketi|ltd sti|ltd şti|sti|san ve tic as|san ve tic ltd sti|san tic as|san tic "
    u"ltd sti|ve ticaret as|tic ltd sti|tic as|koll sti|kom sti|kollektif sirketi|komandit sirket",
    // Cyrillic
    u"ооо|оао|зао|пао|ао|ип|іп|нпо|нко|чоу|ано|гуп|муп|фгуп|фгбу|гк|тоо|чп|тов|пп|ат|прат|пат|зат|ват|фоп|дп|кп|нпп|"
    u"одо|уп|чуп|руп|тдв|еоод|оод|еад|ад|дзпоо|"
    u"дооел|доо|дд|одд|оу|ек|общество с ограниченной ответственностью|открытое акционерное общество|закрытое "
    u"акционерное общество|"
    u"публичное акционерное общество|акционерное общество|непубличное акционерное общество|индивидуальный "
    u"предприниматель|"
    u"товариство з обмеженою відповідальністю|приватне підприємство|приватне акціонерне товариство|публічне акціонерне "
    u"товариство|акціонерне товариство|"
    u"жауапкершілігі шектеулі серіктестік|жшс|осоо|ооо нпо|ooo|oao|zao|pao|ao|tov|pat|prat|pp",
    // Asia, Africa, Middle East
    u"kk|k k|kabushiki kaisha|kabushiki gaisha|kabushikigaisha|yk|yugen kaisha|yugen gaisha|godo kaisha|gk|gomei "
    u"kaisha|goshi kaisha|jusik hoesa|yuhan hoesa|co ltd kr|"
    u"sdn bhd|sendirian berhad|bhd|berhad|plt|tbk|persero|pt tbk|cv|ud|persero tbk|pcl|public company limited|public "
    u"co ltd|co ltd thailand|jsc|ojsc|cjsc|pjsc|ojs|oao|"
    u"joint stock company|closed joint stock company|open joint stock company|public joint stock "
    u"company|psc|fze|fzc|fzco|fz llc|llc fz|fz co|fzllc|wll|w l l|dmcc|saoc|saog|bsc|bsc "
    u"c|kscc|kscp|ksc|qsc|qpsc|spc|est|establishment|"
    u"opc|opc private limited|p ltd|llp india|huf|pt|tnhh|cp|mtv|tnhh mtv|ctcp|cong ty tnhh|cong ty co "
    u"phan|gesellschaft|"
    u"sarlau|sal|sal offshore|sal holding|sae|s a e|plc eg|ltd israel|bm|b m|cfa|sarl u|gie|ets|pty "
    u"limited|proprietary ltd|npo|nig ltd|ghc|ltd by guarantee|"
    u"المحدودة|ذ م م|ذمم|ش م م|شمم|ش م ك|شمك|م م ح|ممح|ش م ع|ش م ل|شمل|مساهمة|مساهمة عامة|بعمر|בעמ|בע מ|"
    u"주식회사|유한회사|유한책임회사|합자회사|합명회사|주|유|재단법인|사단법인|株式会社|有限会社|合同会社|合資会社|"
    u"合名会社|有限公司|股份有限公司|有限责任公司|"
    u"有限責任公司|股份公司|集团|จำกัด|จำกัด มหาชน|มหาชน|บจก|บมจ",
};

/** Forms that also stand before the name. */
constexpr QStringView leadingForms =
    u"ооо|оао|зао|пао|ао|ип|нпо|тоо|чп|тов|пп|ат|прат|пат|зат|ват|фоп|дп|кп|гуп|муп|фгуп|ано|ет|осоо|одо|общество с "
    u"ограниченной ответственностью|"
    u"открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|акционерное "
    u"общество|индивидуальный предприниматель|"
    u"ooo|oao|zao|pao|pt|cv|ud|ab|a b|oy|as|uab|sia|ou|kk|k k|kabushiki kaisha|kabushikigaisha|yugen kaisha|godo "
    u"kaisha|cong ty tnhh|cong ty co phan|cong ty|cong ty tnhh mtv|"
    u"jusik "
    u"hoesa|주식회사|유한회사|주|유|재단법인|사단법인|株式会社|有限会社|合同会社|合資会社|合名会社|บริษัท|บมจ|บจก|หจก|"
    u"ห้างหุ้นส่วนจำกัด|שרכת|شركة|sarl|sas|eurl|sa|sci|stichting|gmbh|ets|"
    u"firma|fa|societe|s a|spolka z oo|aktiebolaget|ik|mb|vsi|jsc|ojsc|cjsc|tnhh";

/** Written without a space before or after the name. */
constexpr QStringView joinedForms[] = {u"股份有限公司", u"有限责任公司", u"有限責任公司", u"(주)", u"(유)", u"㈜",
    u"(株)", u"(有)", u"주식회사", u"유한회사", u"株式会社", u"有限会社", u"合同会社", u"合資会社", u"合名会社",
    u"有限公司", u"股份公司", u"一般社団法人", u"医療法人"};

QString key(QStringView form)
{
    return bareWords(unaccented(form));
}

struct Forms
{
    QSet<QString> trailing;
    QSet<QString> leading;
    qsizetype longest = 1; // in words
};

const Forms &forms()
{
    static const Forms instance = [] {
        Forms made;
        const auto add = [&made](QStringView list, QSet<QString> &to) {
            for (const QStringView form : list.split(u'|')) {
                const QString words = key(form);
                made.longest = qMax(made.longest, words.count(u' ') + 1);
                to.insert(words);
            }
        };
        for (const QStringView list : trailingForms)
            add(list, made.trailing);
        add(leadingForms, made.leading);
        return made;
    }();
    return instance;
}

bool removeTrailing(QStringList &words)
{
    for (qsizetype count = qMin(forms().longest, words.size() - 1); count > 0; --count) {
        if (forms().trailing.contains(words.sliced(words.size() - count).join(u' '))) {
            words.erase(words.end() - count, words.end());
            return true;
        }
    }
    return false;
}

bool removeLeading(QStringList &words)
{
    for (qsizetype count = qMin(forms().longest, words.size() - 1); count > 0; --count) {
        if (forms().leading.contains(words.first(count).join(u' '))) {
            words.erase(words.begin(), words.begin() + count);
            return true;
        }
    }
    return false;
}

} // namespace

QString withoutJoinedLegalForms(QString text)
{
    for (const QStringView form : joinedForms) {
        const qsizetype at = text.indexOf(form);
        if (at < 0 || text.size() <= form.size())
            continue;
        const qsizetype end = at + form.size();
        if (at == 0 || end == text.size() || text[at - 1].isSpace() || text[end].isSpace() || form.startsWith(u'('))
            text.replace(at, form.size(), u" "_s);
    }
    return text.simplified();
}

QStringList withoutLegalForms(QStringList words)
{
    // "GmbH & Co. KG" loses its parts from the end; a lone connective in between goes with them.
    for (int round = 0; round < 6 && words.size() > 1; ++round) {
        bool removed = removeTrailing(words);
        if (removed && words.size() > 1
            && (words.last() == u"and"_s || words.last() == u"und"_s || words.last() == u"et"_s))
            words.removeLast();
        if (!removed)
            break;
    }
    for (int round = 0; round < 2 && words.size() > 1; ++round) {
        if (!removeLeading(words))
            break;
    }
    return words;
}

} // namespace steward::directories
