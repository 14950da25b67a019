#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

struct evp_md_ctx_st;

namespace steward {

/** SHA-256 with one context that is used again; for one thread at a time. Digests are 32 bytes. */
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /** The digest of what was added since the last finish(). */
    QByteArray finish();
    /** The digest of the parts, one after the other. */
    QByteArray of(std::initializer_list<QByteArrayView> parts);

private:
    evp_md_ctx_st *m_context;
    bool m_begun = false;
};

/** The SHA-256 of some bytes, on any thread. */
QByteArray sha256(QByteArrayView bytes);

} // namespace steward
