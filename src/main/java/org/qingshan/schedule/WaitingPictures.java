package org.qingshan.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.platform.lane.Lanes;

/** Knows the shops for which pictures are to be fetched now. */
@ApplicationScoped
class WaitingPictures {
    private static final String DUE = " and tried < 5 and at + tried * interval '30 minutes' <= clock_timestamp()";

    private final Lanes lanes;
    private final EntityManager entityManager;

    WaitingPictures(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    List<String> ofBuyers() {
        return shops("select distinct shop_id from sent_photo where photo not like 'sent/%'" + DUE);
    }

    List<String> ofTeams() {
        return shops("select distinct shop_id from team_photo where file is null" + DUE);
    }

    List<String> everywhere() {
        return shops("select shop_key from shop");
    }

    @SuppressWarnings("unchecked")
    private List<String> shops(String query) {
        return lanes.acrossShops(
                () -> entityManager.createNativeQuery(query, String.class).getResultList());
    }
}
