package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money is paid against a signature, and fees are noted, once and for as much as is owed. */
@QuarkusTest
class GrowerPayoutsTest extends GrowerDeskStory {
    @Test
    void money_is_paid_against_a_signature_once_however_often_the_form_is_sent() {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        var zhang = zhang();
        var fields = payout(zhang, "50");

        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        fields.put("amount", "5");
        assertThat(send(zhang + "/pay", fields).asString()).contains("这张表已经付过张桂花 ¥50.00，没有再付");

        assertThat(desk.get("growers" + zhang).asString())
                .contains("<p class=\"huge\">¥21.76</p>", "¥50.00", "签了名", SIGNATURE)
                .containsPattern("<p id=\"aloud\">上次结账，黄桃卖出 \\d+ ?箱。张桂花，现在该给你¥21.76。</p>");
        assertThat(desk.get("growers" + zhang + "?lang=en").asString())
                .containsPattern("aloud\">At the last settling, Yellow peaches: \\d+ boxes sold. 张桂花, you are owed ");
    }

    @Test
    void more_than_is_owed_is_asked_about_and_cash_wants_a_proof() {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        var zhang = zhang();
        var fields = payout(zhang, "80");

        assertThat(send(zhang + "/pay", fields).asString()).contains("现在该得 ¥71.76", "就勾上「多付的算预支」");
        fields.put("signature", "M1 1<script>");
        fields.put("amount", "10");
        assertThat(send(zhang + "/pay", fields).asString()).contains("要签个字");
        for (var slip : new String[] {"M90 89L90 89", "M90 89L95 92L99 96", "M10 10L10 10M20 14L20 14"}) {
            fields.put("signature", slip);
            assertThat(send(zhang + "/pay", fields).asString())
                    .as("a touch by mistake")
                    .contains("要签个字");
        }
        fields.put("signature", "");
        fields.put("code", "12");
        assertThat(send(zhang + "/pay", fields).asString()).contains("口令不对");
        fields.put("amount", "0");
        assertThat(send(zhang + "/pay", fields).asString()).contains("没有付：金额要大于零");
        fields.put("amount", "十块");
        assertThat(send(zhang + "/pay", fields).asString()).contains("没看懂");
        fields.put("amount", "80");
        fields.put("signature", SIGNATURE);
        fields.put("advance", "yes");
        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString()).contains("−¥8.24", "倒欠店里¥8.24", "含预支");
    }

    @Test
    void a_fee_is_entered_with_its_reason() {
        evening();
        var zhang = zhang();
        assertThat(send(zhang + "/book", Map.of("sign", "minus", "amount", "3.50", "note", ""))
                        .asString())
                .contains("金额和事由都要写");
        send(zhang + "/book", Map.of("sign", "minus", "amount", "3.50", "note", "纸箱"));
        assertThat(desk.get("growers" + zhang).asString()).contains("−¥3.50");
    }

    @Test
    void what_is_noted_is_noted_once_however_often_the_form_is_sent() {
        evening();
        var zhang = zhang();
        var page = desk.get("growers" + zhang).asString();
        var form = page.substring(page.indexOf(zhang + "/book"));
        Map<String, Object> fields =
                new HashMap<>(Map.of("sign", "minus", "amount", "3.50", "note", "纸箱", "key", found(KEY, form)));

        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        fields.put("note", "车费");
        assertThat(send(zhang + "/book", fields).asString()).contains("notice bad");

        assertThat(desk.get("growers" + zhang).asString()).contains("<p class=\"huge\">−¥3.50</p>");
        fields.put("key", found(KEY, desk.get("growers" + zhang).asString()));
        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString()).contains("<p class=\"huge\">−¥7.00</p>");
    }

    @Test
    void what_was_typed_and_drawn_stands_in_the_form_again_when_it_was_refused() {
        evening();
        var zhang = zhang();
        var fields = payout(zhang, "67,8");
        fields.put("way", "WECHAT");
        fields.put("note", "尾号 7788");
        fields.put("advance", "yes");

        assertThat(send(zhang + "/pay", fields).asString())
                .contains(
                        "没看懂",
                        "value=\"67,8\"",
                        "<path d=\"" + SIGNATURE,
                        "name=\"signature\" value=\"" + SIGNATURE,
                        "value=\"WECHAT\" checked",
                        "name=\"advance\" value=\"yes\" checked",
                        "value=\"尾号 7788\"");
        assertThat(send(zhang + "/book", Map.of("sign", "plus", "amount", "￥1,000元", "note", ""))
                        .asString())
                .contains("value=\"plus\" checked", "value=\"￥1,000元\"");
        assertThat(send(zhang + "/book", Map.of("sign", "plus", "amount", "￥1,000元", "note", "奖"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString())
                .contains("<p class=\"huge\">¥1,000.00</p>")
                .doesNotContain("67,8", SIGNATURE);
    }
}
