#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>
#include <QVariantMap>
#include <QWidget>

class QVBoxLayout;

namespace steward::ui {

/** Something that waits for a person, and where it is dealt with. */
struct Attention
{
    enum class Kind {
        TrailRefuses,
        VaultNotSetUp,
        KeysLocked,
        BackupOverdue,
        BackupsDamaged,
        DrillOverdue,
        DrillFailed,
        KeysDue,
    };

    Kind kind = Kind::TrailRefuses;
    qint64 count = 0;
    std::optional<Instant> since = {};
    QString reason = {}; ///< In words, where there is one.

    bool operator==(const Attention &) const = default;
};

/** What needs a person now, the most pressing first; for a worker. What cannot be read is left out. */
QList<Attention> readAttention(Workspace &workspace);

/** A line for each thing that needs a person: shape, sentence, and a button that leads there. Hidden where there is
 * none. */
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent);

    void setItems(const QList<Attention> &items, Instant now);
    const QList<Attention> &items() const { return m_items; }

    static QString sentence(const Attention &item, Instant now);
    static Badge badge(Attention::Kind kind);

Q_SIGNALS:
    void chosen(const QString &pane, const QVariantMap &what);

private:
    void addLine(const Attention &item, Instant now);

    QVBoxLayout *m_lines;
    QList<Attention> m_items;
};

} // namespace steward::ui
