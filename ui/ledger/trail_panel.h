#pragma once

#include <QWidget>

class QPushButton;

namespace steward::ui {

class FactCell;
class TrailState;

/**
 * The top of the ledger: who signs it, how far the newest checkpoint goes, where that is kept outside the file, and how
 * the last verification ended.
 */
class TrailPanel final : public QWidget
{
    Q_OBJECT

public:
    TrailPanel(TrailState &trail, QWidget *parent);

Q_SIGNALS:
    void said(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillSignature();
    void fillCheckpoint();
    void fillAnchor();
    void fillVerification();

    TrailState &m_trail;
    FactCell *m_signature;
    FactCell *m_checkpoint;
    FactCell *m_anchor;
    FactCell *m_verification;
    QPushButton *m_copyKey;
};

} // namespace steward::ui
