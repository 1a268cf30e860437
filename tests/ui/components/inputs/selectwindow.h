#pragma once

#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/optionview.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/selectlist.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace ui;

/// Whether a pixel of it has this colour.
inline bool has(const QWidget &widget, const QColor &color)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

inline const QList<Select::Option> &sets()
{
    static const QList<Select::Option> all{
        {.value = u"a"_s, .text = u"set-a"_s},
        {.value = u"b"_s, .text = u"set-b"_s, .detail = u"TLS required"_s},
        {.value = u"c"_s, .text = u"set-c"_s, .detail = u"sending disabled"_s, .enabled = false},
        {.value = u"m"_s, .text = u"marketing"_s},
    };
    return all;
}

/// A select in a window; what stands in its list when it is open.
struct Window : QWidget
{
    explicit Window(const QList<Select::Option> &options = sets()) : select(this), chosen(&select, &Select::chosen)
    {
        resize(600, 500);
        select.setObjectName(u"set"_s);
        select.setAccessibleName(u"Default configuration set"_s);
        select.setOptions(options);
        select.setGeometry(40, 40, 300, 32);
        show();
    }

    OptionView *view() const { return select.list()->findChild<OptionView *>(); }
    QRect panel() const
    {
        const QRect outer(select.list()->mapTo(this, QPoint()), select.list()->size());
        return outer.adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    }

    QRect row(int number) const { return view()->visualRect(view()->model()->index(number, 0)); }
    QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            texts += view()->model()->index(row, 0).data().toString();
        return texts.join(u' ');
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool open()
    {
        if (!QTest::qWaitForWindowActive(this))
            return false;
        select.setFocus();
        press(Qt::Key_Down);
        return select.list();
    }

    Select select;
    QSignalSpy chosen;
};
