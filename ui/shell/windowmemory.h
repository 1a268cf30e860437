#pragma once

#include "core/aws/regions.h"
#include "ui/pages/frame/place.h"

#include <QSettings>

namespace ui {

/// What the window remembers from one time to the next. What is not there, or means nothing any more, is as at first.
class WindowMemory
{
public:
    explicit WindowMemory(QSettings &settings) : m_settings(settings) {}

    const aws::Region &region() const; ///< N. Virginia at first
    void setRegion(const aws::Region &region);

    std::optional<Place> place() const;
    void setPlace(const Place &place);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    bool isNavigationOpen() const;
    void setNavigationOpen(bool open);

    bool isActivityOpen() const; ///< closed at first
    void setActivityOpen(bool open);
    int activityHeight(int usual) const;
    void setActivityHeight(int height);

private:
    QSettings &m_settings;
};

} // namespace ui
