package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.Damage;
import org.qingshan.domain.statement.DamagePosting;
import org.qingshan.support.Spoilt;
import org.qingshan.support.Village;

/** What scales and complaints change of the growers' money, posted by the domain's verbs; their doors have tests of their own. */
@QuarkusTest
class WeightsAndDamagesTest extends SettlingStory {
    @Inject
    Reckoning reckoning;

    @Inject
    DamagePosting damages;

    private static OrderLine line(int order) {
        return CustomerOrder.numbered(order).orElseThrow().lines().get(0);
    }

    private static void pack(Village village, int order) {
        village.owner().says("/packed " + order);
    }

    private void weigh(Village village, int order, String weight) {
        in(village, () -> {
            reckoning.weigh(
                    line(order),
                    new BigDecimal(weight),
                    Shop.byKey(village.key()).orElseThrow(),
                    TEAM);
            return order;
        });
    }

    private Damage spoil(Village village, int order, String quantity, Cause cause) {
        return in(village, () -> {
            var line = line(order);
            var extent = Spoilt.quantity(line, new BigDecimal(quantity));
            return damages.post(Shop.byKey(village.key()).orElseThrow(), line, extent, cause, TEAM);
        });
    }

    @Test
    void the_scale_decides_what_buyer_and_grower_get() {
        var village = village();
        village.neighbour().says("A2 3");
        var other = village.neighbour();
        other.says("A2 3");
        weigh(village, 1001, "2.9");
        weigh(village, 1002, "2.95");
        pack(village, 1001);

        assertThat(other.says("/orders").text()).contains("2.95 斤 ¥29.40");
        assertThat(in(village, () -> line(1001).amount())).isEqualTo(2842);
        end(village);
        village.owner().says("封账");
        // By the lot: 5.85 斤 that buyers pay 57.82 for, of which 80 percent.
        assertThat(owedTo(village, "吴秀英")).isEqualTo(4626);
        weigh(village, 1002, "2.5");
        assertThat(owedTo(village, "吴秀英")).isEqualTo(4234);
    }

    @Test
    void a_slip_at_the_scale_is_asked_about_and_pieces_are_not_weighed() {
        var village = village();
        village.neighbour().says("A2 3");
        village.neighbour().says("A1 1");
        assertThatThrownBy(() -> weigh(village, 1001, "29"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Refused.Reason.WEIGHT_FAR_OFF));
        assertThatThrownBy(() -> weigh(village, 1002, "1"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Refused.Reason.NOT_BY_WEIGHT));
    }

    @Test
    void damage_is_borne_by_whom_the_shop_has_said() {
        var village = village();
        village.neighbour().says("A1 x3");
        village.neighbour().says("A2 10");
        assertThatThrownBy(() -> spoil(village, 1001, "1", Cause.GOODS)).isInstanceOf(Refused.class);
        pack(village, 1001);
        pack(village, 1002);
        end(village);
        village.owner().says("封账");
        assertThat(owedTo(village, "张桂花")).isEqualTo(7176);

        spoil(village, 1001, "1", Cause.GOODS);
        assertThat(owedTo(village, "张桂花")).isEqualTo(7176 - 2392);
        spoil(village, 1001, "1", Cause.TRANSIT);
        assertThat(owedTo(village, "张桂花")).isEqualTo(7176 - 2392);
        // Everybody's: 23.92 by 89.70 and 98.00.
        spoil(village, 1001, "1", Cause.UNKNOWN);
        assertThat(owedTo(village, "张桂花")).isEqualTo(7176 - 2392 - 1143);
        assertThat(owedTo(village, "吴秀英")).isEqualTo(7840 - 1249);
        assertThat(in(village, () -> line(1001).amount())).isZero();
        assertThatThrownBy(() -> spoil(village, 1001, "1", Cause.GOODS)).isInstanceOf(Refused.class);
    }

    @Test
    void the_owner_says_who_bears_what_and_how_much_a_parcel_may_be_short() {
        var village = village();
        assertThat(village.owner().says("/shop damage goods pool").text()).contains("货不好—大家分担");
        assertThat(village.owner().says("店铺 坏货 路上 店里").text()).contains("路上坏的—店里担");
        assertThat(village.owner().says("/shop tolerance 5").text()).contains("5% 以内不退");
        assertThat(village.owner().says("/shop weight waive").text()).contains("轻了不退钱");
        assertThat(village.owner().says("店铺 分成 75%").text()).contains("货主得卖价的 75%");
        assertThat(village.owner().says("/shop tolerance 21").text()).contains("没看懂");
        assertThat(village.owner().says("/shop damage goods nobody").text()).contains("没看懂");
        village.neighbour().says("A2 3");
        weigh(village, 1001, "2.0");
        assertThat(in(village, () -> line(1001).amount())).isEqualTo(2940);
    }
}
