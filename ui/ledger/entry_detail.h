#pragma once

#include "core/ledger/ledger.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/reading.h"

class QPushButton;

namespace steward::ui {

class TrailState;

/**
 * One entry whole: what it says, its bytes as they are recorded, its leaf hash, and on demand its proof against the
 * newest checkpoint, which can be saved as a file.
 */
class EntryDetail final : public DetailPanel
{
    Q_OBJECT

public:
    EntryDetail(store::Store &store, TrailState &trail, QWidget *parent);

    void show(const ledger::Entry &entry);
    void clear();
    /** Computes the proof of the entry that is shown, on a worker. */
    void prove();
    qint64 seq() const { return m_entry ? m_entry->seq : -1; }

    /** What a proof was checked to show. */
    struct Proven
    {
        ledger::ProvenEntry entry = {};
        QByteArray leaf = {};
        QString fault = {}; ///< Why it proves nothing; empty where it holds.
        bool isSigned = false;
    };
    /** Computes and checks a proof: the path from the leaf to the root, and the signature over that. For a worker. */
    static Result<Proven> proven(store::Store &store, qint64 seq);

Q_SIGNALS:
    void subjectChosen(const QString &subject);
    void actorChosen(const QString &actor);
    void told(const QString &sentence, steward::ui::Tone tone);

private:
    void fillRecorded(const Result<Proven> &proven);
    void fillProof(const Result<Proven> &proven);
    void addMono(const QString &name, const QString &text, int mostLines);
    void saveProof();
    void writeProof(const QString &path);

    store::Store &m_store;
    TrailState &m_trail;
    QPushButton *m_sameSubject;
    QPushButton *m_sameActor;
    QPushButton *m_prove;
    QPushButton *m_save;
    std::optional<ledger::Entry> m_entry;
    std::optional<Proven> m_proven;
    Reading<Result<Proven>> m_reading;
    Reading<Result<Proven>> m_proving;
};

} // namespace steward::ui
