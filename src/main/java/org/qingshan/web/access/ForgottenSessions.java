package org.qingshan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.qingshan.domain.buyer.BuyerForgotten;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.Lane;

/** Who once worked for the shop and is forgotten leaves no name at its doors either. */
@ApplicationScoped
class ForgottenSessions {

    void on(@Observes BuyerForgotten forgotten) {
        ProviderLogin.getEntityManager()
                .createNativeQuery("delete from provider_login where shop_id = :shop and buyer_id = :buyer")
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", forgotten.buyer())
                .executeUpdate();
        var now = Lane.current().now();
        ConsoleLink.getEntityManager()
                .createNativeQuery("delete from console_link where shop_id = :shop and buyer_id = :buyer")
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", forgotten.buyer())
                .executeUpdate();
        ConsoleSession.getEntityManager()
                .createNativeQuery("update console_session set name = '', ended_at = coalesce(ended_at, :now)"
                        + " where shop_id = :shop and buyer_id = :buyer")
                .setParameter("now", now)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", forgotten.buyer())
                .executeUpdate();
    }
}
