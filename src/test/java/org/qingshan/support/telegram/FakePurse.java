package org.qingshan.support.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** Somebody's way to pay an invoice: Telegram asks the bot first, takes the money, and then tells it. */
public final class FakePurse {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Telegram's own. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FakeWorld world;
    private final FakeUser owner;
    private String query = "";

    FakePurse(FakeWorld world, FakeUser owner) {
        this.world = world;
        this.owner = owner;
    }

    /** Wants to pay an invoice, whoever's chat it stands in. */
    public FakePurse checksOut(ShownMessage shown) {
        var invoice = world.purchases().invoice(shown);
        return wants(invoice.path("payload").asText(), sum(invoice));
    }

    /** Wants to pay what no invoice says. */
    public FakePurse wants(String payload, long sum) {
        query = world.purchases().next();
        var asked = JSON.createObjectNode()
                .put("id", query)
                .put("currency", "CNY")
                .put("total_amount", sum)
                .put("invoice_payload", payload);
        asked.set("from", owner.from());
        world.purchases().open(query);
        world.deliveries().add("pre_checkout_query", asked);
        return this;
    }

    /** What the bot says to the last wish to pay; fails where it is not said in time. */
    public JsonNode isJudged() {
        await("whether it may be paid")
                .atMost(PATIENCE)
                .until(() -> world.purchases().answerOf(query).isPresent());
        return world.purchases().answerOf(query).orElseThrow();
    }

    /** May not pay, for this reason. */
    public void isRefused(ShownMessage shown, String why) {
        var judged = checksOut(shown).isJudged();
        assertThat(judged.path("ok").asBoolean()).isFalse();
        assertThat(judged.path("error_message").asText()).contains(why);
    }

    public FakePurse isLetPay(ShownMessage shown) {
        var judged = checksOut(shown).isJudged();
        assertThat(judged.path("ok").asBoolean()).as(judged.toString()).isTrue();
        return this;
    }

    /** The money is taken. Returns Telegram's name of the payment. */
    public String pays(ShownMessage shown) {
        var invoice = world.purchases().invoice(shown);
        return pays(invoice.path("payload").asText(), sum(invoice));
    }

    /** Money is taken for what no invoice says. */
    public String pays(String payload, long sum) {
        var charge = "tg_" + world.purchases().next();
        tell("successful_payment", payload, sum, charge);
        return charge;
    }

    public void isGivenBack(ShownMessage shown, String charge) {
        var invoice = world.purchases().invoice(shown);
        tell("refunded_payment", invoice.path("payload").asText(), sum(invoice), charge);
    }

    private void tell(String what, String payload, long sum, String charge) {
        ObjectNode message = owner.message(owner.lastSaid() + 1_000);
        message.putObject(what)
                .put("currency", "CNY")
                .put("total_amount", sum)
                .put("invoice_payload", payload)
                .put("telegram_payment_charge_id", charge)
                .put("provider_payment_charge_id", "ch_" + charge);
        world.deliveries().add("message", message);
    }

    private static long sum(JsonNode invoice) {
        var sum = 0L;
        for (var price : invoice.path("prices")) {
            sum += price.path("amount").asLong();
        }
        return sum;
    }
}
