#include "core/ledger/package_readme.h"

namespace steward::ledger {

namespace {

constexpr char introduction[] = R"(EVIDENCE PACKAGE

Entries @FIRST@ to @LAST@ of the audit trail
    @ORIGIN@
as it stood when it had @SIZE@ entries.

  checkpoint               how far the trail had come: its name, its size, the root hash over all entries, signed
  entries.jsonl            the entries, one a line; line 1 is entry @FIRST@
  proofs/N.tlog-proof      proof that entry N is part of the trail that the checkpoint signs
@OLDER@@REPORTS@  vkey                     the public key of whoever signed; compare it, do not rely on it
  manifest.json            the SHA-256 of every file above
  manifest.note            the signature over manifest.json

WHAT YOU NEED

The public key of the trail, one line that begins with
    @ORIGIN@+
and that you were given by another way than this package: in a letter, in a contract, on the telephone. The file
vkey is here for comparing only. Whoever can make a false package can put a false key into it.

WITH STEWARD

    steward-cli reports verify PACKAGE --key 'THE-KEY-LINE'

WITHOUT STEWARD

On any computer with bash, the GNU coreutils and openssl 3. If the package is a ZIP, unpack it into an empty folder.
Put what stands between the two marks into a file check.sh outside of that folder, go into the folder, and run
    bash /path/to/check.sh 'THE-KEY-LINE' N ...
with the numbers of the entries that you want to have proved. It prints "ok" lines, and ends with "all ok".

---8<--- check.sh
)";

// Only bash's own words, coreutils (base64, cat, comm, cut, head, mktemp, od, rm, sha256sum, sort, tail, tr) and
// openssl.
constexpr char script[] = R"sh(set -eu
export LC_ALL=C
shopt -s globstar dotglob nullglob
fail() { echo "NOT OK: $1" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# The key line is name+id+base64(0x01, public key). In front of the 32 bytes goes what makes them a key file (RFC 8410).
vkey=$1; shift
name=${vkey%%+*}; rest=${vkey#*+}; id=${rest%%+*}
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; echo "${rest#*+}" | base64 -d | tail -c 32; } > "$work/key"

# signed FILE N: the first N lines of the file are signed with the key.
signed() {
    head -n "$2" "$1" > "$work/text"
    : > "$work/signature"
    while read -r _ who what; do
        [ "$who" = "$name" ] || continue
        echo "$what" | base64 -d > "$work/line"
        [ "$(head -c 4 "$work/line" | od -An -tx1 | tr -d ' \n')" = "$id" ] || continue
        tail -c 64 "$work/line" > "$work/signature"
    done < <(tail -n +"$(($2 + 2))" "$1")
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$work/text" \
        -sigfile "$work/signature" > "$work/said" 2>&1 || fail "$1 is not signed with this key"
}

# 1. manifest.note is signed, and names the SHA-256 of manifest.json.
signed manifest.note 2
[ "$(head -n 1 manifest.note)" = steward-evidence-manifest/v1 ] || fail "manifest.note is something else"
[ "$(head -n 2 manifest.note | tail -n 1)" = "$(sha256sum < manifest.json | head -c 64)" ] || fail "manifest.json was changed"
echo "ok: the manifest is signed with this key"

# 2. Every file has the SHA-256 that manifest.json names, and there is no other file.
tr ',{}' '\n\n\n' < manifest.json | while IFS='"' read -r _ file _ hash _; do
    if [ "${#hash}" = 64 ]; then echo "$hash  $file"; fi
done > "$work/sums"
sha256sum --quiet --strict --check "$work/sums" >&2 || fail "a file was changed or is missing, see above"
{ cut -c 67- "$work/sums"; echo manifest.json; echo manifest.note; } | sort > "$work/named"
for file in **; do
    if [ -L "$file" ] || [ ! -d "$file" ]; then echo "$file"; fi
done | sort > "$work/there"
[ -z "$(comm -3 "$work/named" "$work/there")" ] || fail "there is a file that the manifest does not name"
echo "ok: every file is as it was signed"

# 3. The checkpoint is signed with the same key.
signed checkpoint 3
[ "$(head -n 1 checkpoint)" = "$name" ] || fail "the checkpoint is of another trail"
size=$(head -n 2 checkpoint | tail -n 1)
root=$(head -n 3 checkpoint | tail -n 1)
echo "ok: the checkpoint over $size entries is signed with this key"

# 4. Each entry that was asked for is a leaf of the tree (RFC 9162, 2.1.1 and 2.1.3.2).
first=$(tail -c 60 manifest.json); first=${first##*'"first_index":'}; first=${first%%,*}
hash() { openssl dgst -sha256 -binary > "$work/new"; cat "$work/new" > "$work/hash"; }
for seq in "$@"; do
    proof=proofs/$seq.tlog-proof
    [ -f "$proof" ] || fail "entry $seq is not in this package"
    [ "$(head -n 2 "$proof" | tail -n 1)" = "index $seq" ] || fail "$proof proves another entry"
    head -n "$((seq - first + 1))" entries.jsonl | tail -n 1 | head -c -1 > "$work/entry"
    { printf '\0'; cat "$work/entry"; } | hash
    index=$seq; last=$((size - 1))
    while read -r line && [ -n "$line" ]; do
        [ "$last" -gt 0 ] || fail "$proof is too long"
        echo "$line" | base64 -d > "$work/other"
        if [ $((index & 1)) = 1 ] || [ "$index" = "$last" ]; then
            { printf '\1'; cat "$work/other" "$work/hash"; } | hash
            while [ $((index & 1)) = 0 ] && [ "$index" != 0 ]; do index=$((index >> 1)); last=$((last >> 1)); done
        else
            { printf '\1'; cat "$work/hash" "$work/other"; } | hash
        fi
        index=$((index >> 1)); last=$((last >> 1))
    done < <(tail -n +3 "$proof")
    [ "$last" = 0 ] && [ "$(base64 < "$work/hash")" = "$root" ] || fail "entry $seq is not part of the trail"
    echo "ok: entry $seq is part of the trail: $(cat "$work/entry")"
done
echo "all ok"
)sh";

constexpr char ending[] = R"(---8<---

THE FORMATS

  checkpoint, manifest.note   https://c2sp.org/signed-note and https://c2sp.org/tlog-checkpoint, Ed25519 (RFC 8032)
  proofs                      https://c2sp.org/tlog-proof
  tree                        RFC 9162, section 2.1, with SHA-256: leaf = SHA-256(0x00, entry),
                              node = SHA-256(0x01, left, right)
  entries, manifest.json      RFC 8785

Programs of others read them too, such as golang.org/x/mod/sumdb/note and github.com/transparency-dev/merkle.
)";

constexpr char olderFiles[] =
    R"(  older-checkpoint         a checkpoint of before: compare it with the one that you have (cmp older-checkpoint YOURS)
  consistency              proof that the trail only went on since then (RFC 9162, 2.1.4), from that size to this one
)";

} // namespace

QByteArray packageReadme(const PackageFacts &facts, const QList<QByteArray> &reportNames, bool hasOlderCheckpoint)
{
    QByteArray reports;
    for (const QByteArray &name : reportNames)
        reports += "  " + name.leftJustified(25) + "a report\n";
    QByteArray text = introduction;
    text.replace("@FIRST@", QByteArray::number(facts.first));
    text.replace("@LAST@", QByteArray::number(facts.last));
    text.replace("@SIZE@", QByteArray::number(facts.checkpoint.size));
    text.replace("@ORIGIN@", facts.checkpoint.origin.toUtf8());
    text.replace("@OLDER@", hasOlderCheckpoint ? QByteArray(olderFiles) : QByteArray());
    text.replace("@REPORTS@", reports);
    return text + script + ending;
}

} // namespace steward::ledger
