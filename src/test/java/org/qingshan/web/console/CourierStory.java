package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Unbroken;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Orders that are packed, and the page of the courier's files. */
abstract class CourierStory {
    private static final Pattern ROWS = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"", Pattern.DOTALL);

    @Inject
    Market market;

    Stall stall;
    Hosting packer;

    @BeforeEach
    void sell() {
        stall = market.stall();
        packer = new Hosting(market.session(stall, Role.PACKER));
        stall.buy("小红", "A1 x2");
        stall.buy("小明", "A2 3斤");
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    Response form(String path, Map<String, ?> fields) {
        return form(packer, path, fields);
    }

    static Response form(Hosting browser, String path, Map<String, ?> fields) {
        return given().cookie("qs_console", browser.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", browser.token())
                .formParams(fields)
                .post("/console/parcels/courier/" + path);
    }

    Response upload(String name, byte[] file) {
        return given().cookie("qs_console", packer.session())
                .multiPart("token", packer.token())
                .multiPart("file", name, file, "application/octet-stream")
                .post("/console/parcels/courier/look");
    }

    static String rows(Response preview) {
        var found = ROWS.matcher(preview.asString());
        assertThat(found.find()).as(preview.asString()).isTrue();
        return StringEscapeUtils.unescapeHtml4(found.group(1));
    }

    void pack(int... numbers) {
        for (var number : numbers) {
            market.sql(
                    stall,
                    "insert into parcel (shop_id, id, order_id, box, packed_by, packed_at) select shop_id, " + number
                            + ", id, 1, 'buyer 1', now() from orders where shop_id = :shop and number = " + number);
            market.sql(stall, "update orders set status = 'PACKED' where shop_id = :shop and number = " + number);
            market.sql(stall, "update shop set to_pack = to_pack - 1 where shop_key = :shop");
        }
    }

    String status(int number) {
        return String.valueOf(
                market.look(stall, "select status from orders where shop_id = :shop and number = " + number));
    }

    List<List<String>> csv(Map<String, ?> fields) throws IOException {
        var bytes = form("export", fields).asByteArray();
        return WaybillFile.csv(new String(bytes, StandardCharsets.UTF_8).substring(1));
    }
}
