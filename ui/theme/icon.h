#pragma once

#include <QObject>
#include <QPainter>

namespace ui {

/// The icons of resources/icons: an enumerator is the file's name in PascalCase. A new icon is a file and a name here.
class IconNames
{
    Q_GADGET

public:
    enum class Icon {
        None,
        // clang-format off
        AddPlus, AngleDown, AngleLeft, AngleRight, AngleUp, ArrowLeft, Bug, CaretDown, CaretDownFilled,
        CaretLeftFilled, CaretRightFilled, CaretUp, CaretUpFilled, Check, Close, Copy, Download, DragIndicator, Edit,
        Ellipsis, Envelope, External, File, Filter, Globe, History, Key, LockPrivate, Menu, Notification, Pause, Play,
        Refresh, Remove, Script, Search, Settings, SideBar, Star, StarFilled, StatusInProgress, StatusInfo,
        StatusNegative, StatusNotStarted, StatusPending, StatusPositive, StatusStopped, StatusWarning,
        SubtractMinus, Support, TreeviewCollapse, TreeviewExpand, Undo, Unlocked, Upload, UserProfile,
        // clang-format on
    };
    Q_ENUM(Icon)
};

using Icon = IconNames::Icon;

/// Paints the icon in one colour with its upper left corner at `at`, crisp at the painter's device pixel ratio.
void paintIcon(QPainter &painter, const QPointF &at, Icon icon, const QColor &color, int size = 16);

} // namespace ui
