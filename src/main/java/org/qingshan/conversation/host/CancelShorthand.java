package org.qingshan.conversation.host;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host cancels a buyer's order in words, with the reason where he says one: 把1012取消了吧，没货了; "cancel order 1012, we are out". */
final class CancelShorthand {
    /** Reasons are short. */
    private static final int LONGEST = 70;

    private static final String ORDER =
            HostShorthand.POLITELY + "(?:订单|单号)?\\s?#?(?<order>\\d{4,9})(?:号|[那这]?个?订?单子?){0,2}的?";

    private static final String ALL_SO = "(?:给我|帮我|也|都|就)?";

    /** Behind a reason 取消了 may only tell of it. */
    private static final String CANCEL = ALL_SO + "取消掉?(?:了?吧)?[。.!！]?";

    private static final String WHY = "(?<why>\\p{IsHan}[^?？\\d]{1,16}?)";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile(ORDER + ALL_SO + "取消(?:掉|了|吧){0,3}(?:[,，。 ]{1,2}(?<why>[^?？]{1,24}))?"),
            Pattern.compile(ORDER + WHY + "[,，。 ]{1,2}" + CANCEL),
            Pattern.compile(WHY + "[,，。 ]{1,2}" + ORDER + CANCEL),
            Pattern.compile(
                    HostShorthand.POLITELY
                            + "cancel (?:the )?(?:order |number )?#?(?<order>\\d{4,9})[,. ]{1,2}(?!(?:please|thanks?|now|too)\\b)(?<why>[^?]{3,40})",
                    Pattern.CASE_INSENSITIVE));

    private CancelShorthand() {}

    /** The command, which asks for a reason where there is none; empty where anything else is said. */
    static Optional<String> command(String said) {
        return said.length() > LONGEST
                ? Optional.empty()
                : SAID.stream()
                        .map(way -> way.matcher(said.strip()))
                        .filter(Matcher::matches)
                        .map(found -> ("/cancel " + found.group("order") + " "
                                        + Objects.requireNonNullElse(found.group("why"), ""))
                                .strip())
                        .findFirst();
    }
}
