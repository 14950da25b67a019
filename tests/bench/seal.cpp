// Sealing 1 KiB values under a shared key (place bound in, uses counted, fresh nonce) against OpenSSL's own AES-256-GCM
// over the same bytes: one key, one context, an initialisation vector for each message, no additional data. In turn,
// one thread.
//
//     bench-seal DIR [VALUES]

#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr qsizetype valueSize = 1024;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(3);
}

/** The vault's own journal: no trail is measured here. */
class NoTrail final : public store::Journal
{
public:
    NoTrail(vault::Vault &vault, const vault::KeyAccess &access)
        : m_vault(vault)
        , m_access(access)
    {
    }
    Result<void> attach(store::Connection &connection) override { return m_vault.attach(connection, m_access); }
    Result<void> check(const store::Event &) override { return {}; }
    Result<void> append(store::Connection &, const std::vector<store::Event> &, Instant) override { return {}; }
    void committed() override {}
    void rolledBack() override {}

private:
    vault::Vault &m_vault;
    const vault::KeyAccess &m_access;
};

double bare(int values, const QByteArray &plain)
{
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    const unsigned char key[32] = {1, 2, 3};
    unsigned char nonce[12] = {};
    unsigned char out[valueSize + 16];
    int written = 0;
    EVP_EncryptInit_ex2(context, cipher, key, nonce, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < values; ++i) {
        std::memcpy(nonce, &i, sizeof(i));
        if (EVP_EncryptInit_ex2(context, nullptr, nullptr, nonce, nullptr) != 1
            || EVP_EncryptUpdate(
                   context, out, &written, reinterpret_cast<const unsigned char *>(plain.data()), int(valueSize))
                   != 1
            || EVP_EncryptFinal_ex(context, out + valueSize, &written) != 1
            || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, out + valueSize) != 1)
            stop(u"OpenSSL failed"_s);
    }
    const double rate = values * 1e9 / double(timer.nsecsElapsed());
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(cipher);
    return rate;
}

/** In one transaction on the writer's thread, a row of its own for each value. */
double sealed(store::Store &store, vault::Vault &vault, int values, const QByteArray &plain)
{
    const Result<double> rate = store
                                    .write([&](store::Transaction &transaction) -> Result<double> {
                                        QElapsedTimer timer;
                                        timer.start();
                                        Result<vault::Sealer> sealer = vault.sealer(
                                            transaction, {.level = vault::Level::High, .name = u"bench"_s});
                                        if (!sealer)
                                            return failureOf(sealer);
                                        vault::Place place{.table = u"request"_s, .column = u"note"_s};
                                        for (int i = 0; i < values; ++i) {
                                            place.row = QString::number(i);
                                            const Result<QByteArray> value = sealer->seal(place, plain);
                                            if (!value)
                                                return failureOf(value);
                                        }
                                        return values * 1e9 / double(timer.nsecsElapsed());
                                    })
                                    .result();
    if (!rate)
        stop(rate.error().message);
    return *rate;
}

double median(std::vector<double> rates)
{
    std::sort(rates.begin(), rates.end());
    return rates[rates.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        stop(u"bench-seal DIR [VALUES]"_s);
    const int values = argc > 2 ? std::atoi(argv[2]) : 200'000;
    const SystemClock clock;
    const vault::KeyAccess access{.keychain = vault::memoryKeychain()};
    vault::Vault vault(clock);
    NoTrail journal(vault, access);
    const auto store = store::Store::open(
        QString::fromLocal8Bit(argv[1]) + u"/seal.steward"_s, store::Store::Open::Create, journal, clock);
    if (!store)
        stop(store.error().message);
    const Result<void> made =
        (*store)->write([&](store::Transaction &transaction) { return vault.setUp(transaction, access); }).result();
    if (!made)
        stop(made.error().message);
    const QByteArray plain(valueSize, 'x');
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(bare(values, plain));
        ours.push_back(sealed(**store, vault, values, plain));
    }
    std::printf("{\"openssl_per_second\":%.0f,\"sealed_per_second\":%.0f,\"ratio\":%.3f}\n", median(theirs),
        median(ours), median(ours) / median(theirs));
    return 0;
}
