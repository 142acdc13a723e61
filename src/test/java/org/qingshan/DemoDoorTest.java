package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** The codes of the demo when the same database is started again, here or where others can come in. */
@QuarkusTest
class DemoDoorTest extends Journey {
    @Inject
    Lanes lanes;

    @Inject
    Certifying certifying;

    private String shop;

    @BeforeEach
    void a_demo_that_was_founded_on_ones_own_machine() {
        shop = shops.likeTheDemo().key();
    }

    @Test
    void a_start_on_ones_own_machine_leaves_the_well_known_codes() {
        start("http://localhost:8080", true);

        assertThat(letsIn("demo-host")).isTrue();
        assertThat(letsIn("demo-grower-zhang")).isTrue();
    }

    @Test
    void where_others_can_come_in_only_the_printed_codes_open() {
        var printed = start("https://shop.example.org", true).forTheDemo();

        for (var known : new String[] {"demo-host", "demo-screener", "demo-packer", "demo-grower-zhang"}) {
            assertThat(letsIn(known)).as(known).isFalse();
        }
        assertThat(printed).hasSize(4);
        printed.values().forEach(code -> assertThat(letsIn(code)).isTrue());
        assertThat(letsIn(printed.get(Role.HOST))).as("any number of times").isTrue();
    }

    @Test
    void the_next_start_prints_codes_of_its_own_and_those_before_open_nothing() {
        var before = start("https://shop.example.org", true).forTheDemo();
        var now = start("https://shop.example.org", true).forTheDemo();

        assertThat(letsIn(before.get(Role.HOST))).isFalse();
        assertThat(letsIn(now.get(Role.HOST))).isTrue();
    }

    @Test
    void a_grower_who_comes_in_by_a_new_code_still_speaks_for_the_same_member() {
        var code = start("https://shop.example.org", true).forTheDemo().get(Role.GROWER);
        var grandchild = Viewer.chinese(shop);

        assertThat(grandchild.says("/start join_" + code).text()).contains("张桂花");
    }

    @Test
    void a_start_without_the_demo_opens_to_no_code_of_it_until_the_next_with_it() {
        start("http://localhost:8080", false);
        assertThat(letsIn("demo-host")).isFalse();

        start("http://localhost:8080", true);
        assertThat(letsIn("demo-host")).isTrue();
    }

    private JoinCodes start(String publicUrl, boolean demo) {
        var codes = new JoinCodes(new Config(URI.create(publicUrl), demo));
        lanes.run(shop, () -> {
            new DemoShop(codes, certifying).changeLocks(demo);
            return shop;
        });
        return codes;
    }

    private boolean letsIn(String code) {
        return Viewer.chinese(shop).says("/start join_" + code).text().contains("你现在是");
    }

    private record Config(URI publicUrl, boolean demo) implements ShopConfig {
        @Override
        public String shop() {
            return "shop";
        }

        @Override
        public Optional<String> ownerCode() {
            return Optional.empty();
        }

        @Override
        public boolean commandLine() {
            return false;
        }
    }
}
