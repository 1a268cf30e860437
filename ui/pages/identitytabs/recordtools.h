#pragma once

#include <QWidget>

namespace ui {

class Button;
class CopyButton;
class FormField;
class Text;
class TextInput;

/// What one does with a table of DNS records: a row below it with `Download .csv record set` (console.md 8.3), a copy
/// for zone files, and the zone that names are relative to. Where there is no room for all, the zone stands below.
class RecordTools : public QWidget
{
    Q_OBJECT

public:
    RecordTools();

    void setZoneFile(const QString &text); ///< what is copied
    QString zone() const; ///< as it is typed; empty while it is no name of a zone
    void setZone(const QString &zone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void downloadRequested();
    void zoneEdited(); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;
    int arrangeButtons(int width, bool apply) const;
    int arrangeZone(const QRect &room, bool apply) const;

    Button *m_download;
    CopyButton *m_copy;
    Text *m_label;
    TextInput *m_zone;
    FormField *m_field;
};

} // namespace ui
