package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OpenChoice.Offered;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Who is asked what shall go back and names it, or so much of it, orders none of it: 要退哪样, then 黄桃两箱. */
final class BackAnswered {
    private static final Pattern BACK = Pattern.compile("/cancel (?:(?<slot>[A-Za-z]\\d{1,3})(?: \\d+)?|\\d+)");

    /** 黄桃留着, "keep the peaches": that is what shall not go. */
    private static final Pattern STAYS = Pattern.compile(
            "留|(?<![不甭别])要|还[有是]|不[退取]|\\b(?:keep|want|need|stays?|leave|not|don't|dont)\\b", Pattern.CASE_INSENSITIVE);

    /** Letters; who writes more tells something. */
    private static final int LONGEST = 30;

    private BackAnswered() {}

    /** The button that gives it back, or what gives back so much of it; empty where anything else was asked, or is said. */
    static Optional<Button> of(Turn turn, Offered offered, String words) {
        var buttons = offered.buttons();
        var named = turn.round().named(words);
        if (words.length() > LONGEST
                || STAYS.matcher(words).find()
                || named.size() != 1
                || buttons.isEmpty()
                || !buttons.stream()
                        .allMatch(button -> BACK.matcher(button.text()).matches())) {
            return Optional.empty();
        }
        var meant = buttons.stream()
                .filter(button -> named.get(0).equalsIgnoreCase(slot(button)))
                .toList();
        return meant.size() != 1
                ? Optional.empty()
                : turn.sale().slot(named.get(0)).flatMap(item -> back(turn, words, item, meant.get(0)));
    }

    private static String slot(Button button) {
        var back = BACK.matcher(button.text());
        return back.matches() && back.group("slot") != null ? back.group("slot") : "";
    }

    private static Optional<Button> back(Turn turn, String words, LineupItem item, Button all) {
        var reading = turn.round().reading(words, Optional.empty());
        var claims = reading.kind() == ClaimReading.Kind.CLAIMS ? reading.claims() : List.<Claim>of();
        if (claims.isEmpty()) {
            // 鸡蛋, of which nothing else is said.
            return reading.kind() == ClaimReading.Kind.DOUBT && reading.unknown() == null
                    ? Optional.of(all)
                    : Optional.empty();
        }
        var claim = claims.get(0);
        if (claim.action() != Claim.Action.ADD || reading.further().contains(item.slot())) {
            return Optional.empty();
        }
        var had = Phrasing.had(turn, item);
        // A slot alone is read as one of it.
        var isAll = claim.quantity().compareTo(had) == 0 || words.strip().equalsIgnoreCase(item.slot());
        return isAll
                ? Optional.of(all)
                : Optional.of(claim.quantity())
                        .filter(less -> less.compareTo(had) < 0)
                        .map(less -> new Button(
                                words, "/buy " + item.slot() + " -" + less.toPlainString() + " #" + item.id()));
    }
}
