package org.qingshan.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.BareWishWords;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Ordinal;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** Which of the buttons of an answer is meant by what it shows, what it is of, its place, or a yes or no. */
final class MeantButton {
    /** A slot, an order's number, or a name in which no amount can stand. */
    private static final Pattern NAME = Pattern.compile("[a-z]\\d{1,3}|\\d{4,9}|\\p{IsHan}|[\\p{L}' ]{2,30}");

    private static final Set<String> NAMED_IN_WORDS = Set.of("/problem", "/pay");

    /** In a label 1.5 is not 15. */
    private static final Pattern BESIDE_LABEL = Pattern.compile("[^\\p{L}\\p{N}.+?-]+");

    /** A button that makes it so much in all. */
    private static final Pattern SETS = Pattern.compile("/buy \\S+ 改成 ");

    private static final Pattern IN_ALL =
            Pattern.compile("(?:就|是|那就)?(?:一共|总共|全部)(?:就|是)?(?:这么多|这些)?[的吧啊呀]*|(?:thats)?(?:inall|intotal|altogether)");

    private MeantButton() {}

    /** The one button that shows just that. */
    static Optional<Button> labelled(Offered offered, String words) {
        var said = label(words);
        var called = labelled(offered.buttons(), said);
        return called.isEmpty()
                ? labelled(offered.told(), said).stream().findFirst()
                : called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static List<Button> labelled(List<Button> buttons, String said) {
        return buttons.stream()
                .filter(button -> Commands.isSlash(button.text()))
                .filter(button -> label(button.label()).equals(said))
                .toList();
    }

    /**
     * The one that shows what is named, of several things that are all to be done the same with: "A2" or 竹笋 where it was asked which of an
     * order is bad. Only where that changes nothing yet: of what may be bought a name is a claim, and nothing is given back by a piece of a word.
     */
    static Optional<Button> named(Offered offered, String words) {
        var name = Normaliser.plain(words).replaceFirst("^(?:the|it's the|it is the) ", "");
        if (!NAME.matcher(name).matches() || !isToBeNamed(offered)) {
            return Optional.empty();
        }
        var whole = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(name) + "(?![a-z0-9])");
        var found = offered.buttons().stream()
                .filter(button ->
                        whole.matcher(Normaliser.plain(button.label())).find())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isToBeNamed(Offered offered) {
        return offered.buttons().stream()
                .allMatch(button -> NAMED_IN_WORDS.contains(button.text().split(" ", 2)[0]));
    }

    /** The button that says no, such as the one that keeps the stream on. */
    static Optional<Button> refusal(Offered offered, String said) {
        return YesOrNo.isNo(said)
                ? offered.buttons().stream()
                        .filter(button -> button.text().endsWith(" no"))
                        .findFirst()
                : Optional.empty();
    }

    /** The one that was asked about, or the one in that place of a choice between several things. */
    static Optional<Button> meant(Turn turn, Offered offered, String said) {
        var buttons = offered.buttons();
        if (buttons.size() == 1) {
            return YesOrNo.isYes(said)
                            || SaidToAdd.isAdding(buttons.get(0)) && BareWishWords.areSaid(turn, said)
                            || Ordinal.place(said, 1) == 0
                            || SaidToAdd.isTo(buttons.get(0), said)
                            || AddressTold.isSentToo(turn, buttons.get(0), said)
                    ? Optional.of(buttons.get(0))
                    : Optional.empty();
        }
        var only = buttons.stream()
                .filter(button -> SaidToAdd.isTo(button, said)
                        || isSum(button, said)
                        || AddressTold.isSentToo(turn, button, said))
                .toList();
        if (only.size() == 1) {
            return Optional.of(only.get(0));
        }
        var place = isChoice(offered, said) ? Ordinal.place(said, buttons.size()) : -1;
        return place < 0 || place >= buttons.size() ? Optional.empty() : Optional.of(buttons.get(place));
    }

    private static boolean isSum(Button button, String said) {
        return SETS.matcher(button.text()).lookingAt() && IN_ALL.matcher(said).matches();
    }

    /** "The second" of several things or amounts; "the last" of several amounts of one thing may be any, and of buttons of many kinds anything. */
    private static boolean isChoice(Offered offered, String said) {
        var kinds = offered.buttons().stream()
                .filter(button -> !button.text().equals(OpenAmount.ORDERS))
                .map(button -> button.text().split(" ", 2)[0])
                .distinct()
                .count();
        return kinds == 1 && (offered.slots().size() != 1 || Ordinal.isNth(said));
    }

    private static String label(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BESIDE_LABEL.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
