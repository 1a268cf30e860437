#include "core/client/keys/pastedkey.h"

#include "core/client/keys/keytexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(client::PastedKey)
};

/// One part of a PEM text.
struct Block
{
    QByteArray label; ///< "RSA PRIVATE KEY"
    QByteArrayView body;

    bool isPrivate() const { return label.endsWith("PRIVATE KEY"); }
};

/// In ASCII, which is all that a key is written in: what is invisible goes, what is anything else becomes a sign that
/// no key has.
Secret asciiOf(const QString &text)
{
    Secret ascii = Secret::ofCapacity(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            ascii.append(char(c.unicode()));
        else if (c.isSpace())
            ascii.append(' ');
        else if (c.category() != QChar::Other_Format)
            ascii.append('?');
    }
    return ascii;
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The parts of a PEM text, whatever is written around them; nothing when a header has no footer, or the reverse.
std::optional<QList<Block>> blocksOf(QByteArrayView text)
{
    constexpr QByteArrayView header = "-----BEGIN ", dashes = "-----";
    QList<Block> blocks;
    qsizetype at = 0;
    for (qsizetype start; (start = text.indexOf(header, at)) >= 0;) {
        const qsizetype labelStart = start + header.size();
        const qsizetype labelEnd = text.indexOf(dashes, labelStart);
        if (labelEnd < 0 || text.sliced(at, start - at).contains(dashes))
            return std::nullopt;
        const QByteArray label = text.sliced(labelStart, labelEnd - labelStart).toByteArray();
        const QByteArray footer = "-----END " + label + "-----";
        const qsizetype bodyStart = labelEnd + dashes.size();
        const qsizetype bodyEnd = text.indexOf(dashes, bodyStart);
        if (bodyEnd < 0 || !text.sliced(bodyEnd).startsWith(footer))
            return std::nullopt;
        blocks.append({label, text.sliced(bodyStart, bodyEnd - bodyStart)});
        at = bodyEnd + footer.size();
    }
    if (blocks.isEmpty() || text.sliced(at).contains(dashes))
        return std::nullopt;
    return blocks;
}

/// What speaks against a block already by its name, or by the lines that older programs write above the key.
QString problemOf(const Block &block)
{
    if (block.label == "ENCRYPTED PRIVATE KEY" || block.body.contains(",ENCRYPTED"))
        return KeyTexts::encrypted();
    if (block.label == "OPENSSH PRIVATE KEY")
        return KeyTexts::openSsh();
    if (block.label == "EC PRIVATE KEY" || block.label == "DSA PRIVATE KEY")
        return KeyTexts::otherKind(QString::fromLatin1(block.label).section(u' ', 0, 0));
    if (block.label.endsWith("PUBLIC KEY"))
        return KeyTexts::publicKey();
    if (block.label.endsWith("CERTIFICATE REQUEST"))
        return KeyTexts::certificateRequest();
    if (block.label.endsWith("CERTIFICATE"))
        return KeyTexts::certificate();
    if (block.label != "RSA PRIVATE KEY" && block.label != "PRIVATE KEY")
        return KeyTexts::notKey();
    return {};
}

/// Behind lines as "DEK-Info: ..." (RFC 1421), which end with an empty one.
QByteArrayView behindHeaderLines(QByteArrayView body)
{
    const qsizetype colon = body.lastIndexOf(':');
    return colon < 0 ? body : body.sliced(std::max(body.indexOf('\n', colon), colon));
}

bool isBase64(QByteArrayView text)
{
    const auto padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    return text.size() > padding && std::ranges::all_of(text.chopped(padding), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
                   || c == '/';
           });
}

/// One body behind the end of another: DER of that size begins with these letters.
bool areTwo(QByteArrayView base64)
{
    return base64.startsWith("MI") && base64.contains("=MI");
}

PastedKey readText(QByteArrayView text);

PastedKey readBody(QByteArrayView body)
{
    PastedKey key;
    Secret base64 = Secret::ofCapacity(body.size());
    for (const char c : body) {
        if (!isSpace(c))
            base64.append(c);
    }
    if (areTwo(base64.view()))
        key.problem = {KeyTexts::severalKeys()};
    else if (!isBase64(base64.view()))
        key.problem = {KeyTexts::notBase64(), true};
    else if (base64.view().size() % 4 == 1) // padding may be missing
        key.problem = {KeyTexts::cutOff(), true};
    else
        key.der = Secret(QByteArray::fromBase64(QByteArray::fromRawData(base64.view().data(), base64.view().size())));
    if (key.der.view().startsWith("-----BEGIN ")) { // a whole file, encoded once more (api.md 4.8)
        PastedKey inner = readText(key.der.view());
        inner.notes.prepend(Texts::tr("The key was encoded twice; one of the two was undone"));
        return inner;
    }
    return key;
}

PastedKey readFramed(QByteArrayView text)
{
    PastedKey key;
    key.isFramed = true;
    const auto blocks = blocksOf(text);
    if (!blocks) {
        key.problem.text = KeyTexts::frame();
        return key;
    }
    const auto found = std::ranges::find_if(*blocks, &Block::isPrivate);
    const Block &block = found == blocks->end() ? blocks->first() : *found;
    if (std::ranges::count_if(*blocks, &Block::isPrivate) > 1)
        key.problem.text = KeyTexts::severalKeys();
    else
        key.problem.text = problemOf(block);
    if (!key.problem.text.isEmpty())
        return key;

    key = readBody(behindHeaderLines(block.body));
    key.isFramed = true;
    key.notes += Texts::tr("The header and footer lines and the line breaks were removed");
    if (blocks->size() > 1)
        key.notes += Texts::tr("Only the private key was taken");
    return key;
}

PastedKey readText(QByteArrayView text)
{
    if (text.contains("-----BEGIN") || text.contains("-----END"))
        return readFramed(text);
    PastedKey key = readBody(text);
    if (std::ranges::any_of(text, isSpace) && key.notes.isEmpty())
        key.notes += Texts::tr("Line breaks and spaces were removed");
    return key;
}

} // namespace

PastedKey readPastedKey(const QString &pasted)
{
    const Secret text = asciiOf(pasted);
    if (std::ranges::all_of(text.view(), isSpace))
        return {.problem = {KeyTexts::empty()}};
    return readText(text.view());
}

} // namespace client
