#include "ui/pages/identityfields/tagrules.h"

#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 50;
constexpr wire::Constraint keyLength{.minLength = 1, .maxLength = 128};
constexpr wire::Constraint valueLength{.maxLength = 256};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::TagRules)
};

bool isAllowed(uint c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isLetterOrNumber(c) || (c < 0x80 && "_.:/=+-@"_L1.contains(QChar(char16_t(c))));
    }
}

Remark charactersRemark(const QString &field, const QString &text)
{
    const auto characters = text.toUcs4();
    const auto wrong = std::ranges::find_if_not(characters, isAllowed);
    if (wrong == characters.end())
        return {};
    const char32_t found = *wrong;
    return wrongValue(Texts::tr("Enter letters, digits, spaces and _ . : / = + - @ only; “%1” is none of them")
                          .arg(QString::fromUcs4(&found, 1)),
                      field, text);
}

Remark keyRemark(const QString &key)
{
    const QString field = Texts::tr("Key");
    if (const Remark remark = charactersRemark(field, key); remark.isError())
        return remark;
    if (key.startsWith("aws:"_L1, Qt::CaseInsensitive))
        return wrongValue(Texts::tr("Enter a key that does not begin with aws:, which is reserved"), field, key);
    return wrongLength(keyLength, field, key);
}

Remark valueRemark(const QString &value)
{
    const QString field = Texts::tr("Value");
    if (const Remark remark = charactersRemark(field, value); remark.isError())
        return remark;
    return wrongLength(valueLength, field, value);
}

} // namespace

TagEditor *newTagEditor()
{
    auto *editor = new TagEditor(mostTags);
    editor->setObjectName(u"tagEditor"_s);
    editor->setChecks(keyRemark, valueRemark);
    return editor;
}

QList<TagEditor::Pair> toPairs(const QList<ses::Tag> &tags)
{
    QList<TagEditor::Pair> pairs;
    for (const ses::Tag &tag : tags)
        pairs.append({tag.key, tag.value});
    return pairs;
}

QList<ses::Tag> toTags(const QList<TagEditor::Pair> &pairs)
{
    QList<ses::Tag> tags;
    for (const TagEditor::Pair &pair : pairs)
        tags.append({pair.key, pair.value.isNull() ? u""_s : pair.value});
    return tags;
}

} // namespace ui
