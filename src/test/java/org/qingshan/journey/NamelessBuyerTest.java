package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;
import org.qingshan.web.Stall;
import org.qingshan.web.access.ApiKey;

/** Who shows no name has one on the parcels only: the team calls him so, and strangers see nothing of it. */
@QuarkusTest
class NamelessBuyerTest extends Journey {
    private static final String TO = "欧阳春 13812345678 湖南省长沙市岳麓区麓山南路1号";

    @Inject
    AgroalDataSource data;

    @Inject
    Rows rows;

    @Inject
    Lanes lanes;

    private static Village ordered(Village village) {
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("/address " + TO);
        viewer.taps("对，就寄这里");
        viewer.says("A3 x1");
        viewer.says("/confirm");
        return village;
    }

    private static List<String> onTheStreamsPicture(Village village) {
        var taken = given().get("/overlay/" + village.key() + "/orders?lang=zh").jsonPath();
        assertThat(taken.getList("orders")).hasSize(2);
        return taken.getList("orders.who");
    }

    @Test
    void the_streams_picture_shows_nothing_of_the_name_on_a_parcel() {
        assertThat(onTheStreamsPicture(ordered(village()))).containsOnly("");
    }

    @Test
    void the_team_finds_and_calls_him_by_the_name_on_his_parcels() {
        var village = ordered(village());
        var host = village.joined("host");

        assertThat(host.says("欧阳春到哪了").text()).contains("订单 1001", "欧阳春");
        assertThat(host.says("拉黑 欧阳春").text()).contains("拉黑了", "欧阳春", "订单 1001");
        assertThat(host.says("解除拉黑 欧阳春").text()).contains("可以买了");
    }

    @Test
    void a_name_that_an_earlier_release_took_from_a_parcel_is_shown_no_more_and_one_heard_elsewhere_stays()
            throws Exception {
        var village = ordered(village());
        run("update buyer set name = '欧阳春' where shop_id = '" + village.key() + "' and address_id is not null");
        var heard = new Stall(village.key(), lanes.run(village.key(), () -> ApiKey.issue("scripts")));
        heard.say("欧阳春", "A1 x1");
        heard.say("欧阳春", "/address " + TO);
        heard.say("欧阳春", "对");
        heard.say("欧阳春", "/confirm");
        assertThat(names(village, "webchat")).containsExactly("欧阳春");
        assertThat(names(village, "api")).containsExactly("欧阳春");

        run(migration(village));

        assertThat(names(village, "webchat")).containsExactly("");
        assertThat(names(village, "api")).containsExactly("欧阳春");
    }

    @Test
    void who_ordered_and_comes_into_the_team_is_called_there_by_the_name_on_his_parcels() {
        var village = village();
        var viewer = village.neighbour();

        assertThat(viewer.says("/start join_" + village.code("host")).text()).contains("张伟");
        var english = village.foreigner();
        english.says("/address " + TO);
        english.says("yes");
        assertThat(english.says("/start join_" + village.code("packer")).text()).contains("欧阳春");
        viewer.says("/console");
        assertThat(rows.<String>of(village.key(), "select name from member where shop_id = :shop"))
                .contains("张伟", "欧阳春");
    }

    /** Of those who are sent something. */
    private List<Object> names(Village village, String channel) {
        return rows.of(
                village.key(),
                "select b.name from buyer b join chat c on c.shop_id = b.shop_id and c.buyer_id = b.id and c.channel = '"
                        + channel
                        + "' where b.shop_id = :shop and exists (select from orders o where o.shop_id = b.shop_id"
                        + " and o.buyer_id = b.id and o.recipient = '欧阳春')");
    }

    /** In one shop alone. */
    private static String migration(Village village) throws Exception {
        var everywhere = "where b.name <> ''";
        assertThat(migration()).containsOnlyOnce(everywhere);
        return migration().replace(everywhere, everywhere + " and b.shop_id = '" + village.key() + "'");
    }

    private static String migration() throws Exception {
        try (var file = NamelessBuyerTest.class.getResourceAsStream("/db/migration/V102__names_that_people_show.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(String sql) throws Exception {
        try (var connection = data.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
