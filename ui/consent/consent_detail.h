#pragma once

#include "core/compliance/consent/consents.h"
#include "ui/widgets/detail_panel.h"

namespace steward::ui {

/** One consent whole: who, what, what was shown with its hash, what is missing, and every event in order. */
class ConsentDetail final : public DetailPanel
{
    Q_OBJECT

public:
    using DetailPanel::DetailPanel;

    /** `principal`: why it cannot be read where it cannot. */
    void show(
        const compliance::ConsentRecord &record, const Result<compliance::ConsentPrincipal> &principal, Instant now);
    using DetailPanel::show;

private:
    void showPerson(const compliance::ConsentRecord &record, const Result<compliance::ConsentPrincipal> &principal);
    void showPurposes(const compliance::ConsentRecord &record, Instant now);
    void showNotice(const compliance::ConsentRecord &record);
    void showFields(const compliance::ConsentRecord &record);
    void showEvents(const compliance::ConsentRecord &record, Instant now);
};

} // namespace steward::ui
