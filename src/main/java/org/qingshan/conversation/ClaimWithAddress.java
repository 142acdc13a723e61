package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;

/**
 * A message that says both what somebody wants and where it shall go: 两箱黄桃 王桂芳 138… 长沙…. The claim stands before the
 * address or behind it, a space, a comma or a new line between.
 */
record ClaimWithAddress(String claim, String address) {
    /** Without a phone no address is complete; who sends one sends the phone with it. */
    private static final Pattern PHONE = Pattern.compile("\\d[\\d -]{6,18}\\d");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，。;；]+");
    /** Letters; nobody orders in more before he says where he lives. */
    private static final int LONGEST_CLAIM = 60;

    static Optional<ClaimWithAddress> of(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate() || !PHONE.matcher(said).find()) {
            return Optional.empty();
        }
        return cut(turn, said, true).or(() -> cut(turn, said, false));
    }

    /** The longest beginning, or end, that is surely a claim, where the rest is an address. */
    private static Optional<ClaimWithAddress> cut(Turn turn, String said, boolean claimFirst) {
        Optional<ClaimWithAddress> found = Optional.empty();
        Matcher between = BETWEEN.matcher(said);
        while (between.find()) {
            var before = said.substring(0, between.start());
            var behind = said.substring(between.end());
            var both = claimFirst ? new ClaimWithAddress(before, behind) : new ClaimWithAddress(behind, before);
            boolean isLonger = claimFirst || found.isEmpty();
            if (isLonger && both.claim().length() <= LONGEST_CLAIM && both.isBoth(turn)) {
                found = Optional.of(both);
            }
        }
        return found;
    }

    private boolean isBoth(Turn turn) {
        if (claim.isBlank()
                || PHONE.matcher(claim).find()
                || !PHONE.matcher(address).find()) {
            return false;
        }
        var reading = ClaimReader.read(claim, turn.round().lineup(turn.card()));
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure() && AddressReader.looksLikeAddress(address);
    }
}
