package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.qingshan.conversation.Menu;
import org.qingshan.domain.shop.MemberLeft;

/** Offers nobody what he may do no more. */
@Singleton
class TeamMenus {
    private final Menu menu;

    TeamMenus(Menu menu) {
        this.menu = menu;
    }

    void on(@Observes MemberLeft left) {
        menu.changed(left.people());
    }
}
