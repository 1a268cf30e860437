#pragma once

#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identityparts/identityreading.h"
#include "ui/pages/identityparts/whysubject.h"

namespace ui {

class Button;
class Container;
class PlainTable;

/// A tab of the page of an identity. It lives as long as the page, and is told what is to be seen in it.
class IdentityTab : public Blocks
{
    Q_OBJECT

public:
    explicit IdentityTab(Session &session) : Blocks(true), m_session(session) {}

    virtual void take(const IdentityReading &reading) = 0;
    /// Opens the DNS records, if this tab has some; returns what should be scrolled into view.
    virtual QWidget *showRecords() { return nullptr; }

Q_SIGNALS:
    /// The user wants to change something: the form, and what of the identity it is about, if not all (Place::item).
    void formRequested(const QString &form, const QString &item = {});
    void whyRequested(ui::WhySubject subject); ///< the user asks why it is not verified

protected:
    Session &session() const { return m_session; }

    /// A container that holds nothing but a table, and what stands below its titles when it has no rows.
    void addTable(Container *container, PlainTable *table, QWidget *empty = nullptr);
    /// The button in a container's header that leads to the form.
    Button *addEdit(Container *container, const QString &form, const QString &text = tr("Edit"));

private:
    Session &m_session;
};

} // namespace ui
