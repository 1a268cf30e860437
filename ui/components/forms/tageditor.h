#pragma once

#include "ui/components/forms/checked.h"
#include "ui/components/forms/remark.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace ui {

/// Pairs of a key and a value that the user adds, changes and removes (console.md 5.3). The key of a stored pair cannot
/// be changed; a stored pair that is removed stays in sight, with "Undo", until it is saved. Rows are counted from 0 in
/// object names: key0, value0, remove0, undo0; the button below is addTag.
class TagEditor : public QWidget, public Checked
{
    Q_OBJECT

public:
    struct Pair
    {
        QString key;
        QString value;
        bool operator==(const Pair &) const = default;
    };
    using Check = std::function<Remark(const QString &text)>;

    explicit TagEditor(int most = 50, QWidget *parent = nullptr);

    /// What may stand in a key and in a value, beside the rules of the editor itself: keys are there and differ.
    void setChecks(Check key, Check value);

    /// Shows what is stored. Rows that the user changed, added or marked stay as they are.
    void setStored(const QList<Pair> &pairs);

    QList<Pair> pairs() const; ///< as they will be: without those that are marked, and without rows that are empty
    bool isChanged() const; ///< against what is stored

    bool check() override;
    QWidget *firstWrong() const override;

Q_SIGNALS:
    void edited();
};

} // namespace ui
