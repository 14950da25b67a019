#include "ui/requests/request_content.h"

namespace steward::ui {

using namespace compliance;

namespace {

template<typename T>
void take(QList<T> &into, Result<QList<T>> read, QStringList &unread)
{
    if (read)
        into = std::move(*read);
    else if (read.error().code != ErrorCode::NotFound && !unread.contains(read.error().message))
        unread.append(read.error().message);
}

} // namespace

Result<RequestContent> readRequest(store::Store &store, vault::Vault &vault, const QString &reference)
{
    Register requests(store, vault);
    Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    RequestContent content{.request = std::move(*request)};
    if (vault.state() != vault::VaultState::Open)
        content.whyNobody = vault.lockReason();
    if (vault.state() == vault::VaultState::Open && !content.request.isErased) {
        Result<SubjectDetails> details = requests.details(content.request);
        if (details)
            content.person = std::move(*details);
        else
            content.whyNobody = details.error().message;
        take(content.letters, keptLetters(store, vault, reference), content.unread);
        take(content.files, requests.attachments(reference), content.unread);
    }
    take(content.history, requests.history(reference), content.unread);
    return content;
}

} // namespace steward::ui
