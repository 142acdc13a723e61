package org.qingshan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;

@QuarkusTest
class ShopFoundingTest {
    private static final String KEY = "cut-off";

    @Inject
    ShopFounding founding;

    @Inject
    DemoShop demo;

    @Inject
    Lanes lanes;

    @Test
    void what_the_demo_says_of_its_goods_can_be_read_by_whoever_taps_it() {
        founding.found("with-papers", "青山村", "Qingshan", demo::fill);
        for (var path : new String[] {"slots/A1/certificates", "slots/A3/certificates", "lots/1", "lots/2"}) {
            given().get("/chat/with-papers/" + path).then().statusCode(200);
        }
    }

    @Test
    void a_program_that_ends_while_it_fills_the_first_shop_fills_it_at_its_next_start() {
        assertThatThrownBy(() -> founding.found(KEY, "青山村", "Qingshan", shop -> {
                    demo.fill(shop);
                    throw new IllegalStateException("the lights went out");
                }))
                .hasMessageContaining("the lights went out");
        assertThat(lanes.acrossShops(() -> Shop.byKey(KEY))).isEmpty();
        assertThat(founding.found(KEY, "青山村", "Qingshan", demo::fill)).isTrue();
        assertThat(lanes.read(KEY, () -> Shop.byKey(KEY).orElseThrow().demo())).isTrue();
        assertThat(founding.found(KEY, "another", "another", shop -> {})).isFalse();
        assertThat(lanes.read(KEY, () -> Shop.byKey(KEY).orElseThrow().name(true)))
                .isEqualTo("青山村");
    }
}
