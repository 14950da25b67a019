#include "ui/shell/about_dialog.h"

#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

struct Part
{
    const char *name;
    const char *licence; ///< SPDX
    const char *where;
};

// Names and licences as the projects themselves state them (SPDX identifiers).
constexpr std::array parts = {
    Part{"Qt 6 (Core, Gui, Widgets, Network, Sql, Svg, Concurrent)", "LGPL-3.0-only", "qt.io"},
    Part{"Qt Charts", "GPL-3.0-only", "qt.io"},
    Part{"SQLite", "blessing (public domain)", "sqlite.org"},
    Part{"OpenSSL", "Apache-2.0", "openssl.org"},
    Part{"Gumbo", "Apache-2.0", "github.com/google/gumbo-parser"},
    Part{"libphonenumber", "Apache-2.0", "github.com/google/libphonenumber"},
    Part{"Protocol Buffers", "BSD-3-Clause", "protobuf.dev"},
    Part{"ICU", "ICU (Unicode-3.0)", "icu.unicode.org"},
    Part{"Zstandard", "BSD-3-Clause", "facebook.github.io/zstd"},
    Part{"zlib", "Zlib", "zlib.net"},
    Part{"tl::expected", "CC0-1.0", "github.com/TartanLlama/expected"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Steward"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(u"steward"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    head->addWidget(mark);
    auto *words = new QVBoxLayout;
    auto *name = new QLabel(tr("Steward %1").arg(QStringLiteral(STEWARD_VERSION)), this);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.4);
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    words->addWidget(name);
    auto *what = new QLabel(tr("Watches where an organisation's data stands, and proves it."), this);
    what->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(what);
    head->addLayout(words, 1);
    layout->addLayout(head);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        this);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addWidget(new QLabel(tr("Built with:"), this));
    auto *list = new QTextBrowser(this);
    list->setOpenLinks(false);
    list->setAccessibleName(tr("Licences of the parts"));
    QString rows;
    for (const Part &part : parts)
        rows +=
            u"<tr><td style='padding:3px 18px 3px 0'>%1</td><td style='padding:3px 18px 3px 0'>%2</td><td>%3</td></tr>"_s
                .arg(
                    QString::fromLatin1(part.name), QString::fromLatin1(part.licence), QString::fromLatin1(part.where));
    list->setHtml(u"<table>%1</table>"_s.arg(rows));
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace steward::ui
