package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.IntakeDialogue;
import org.qingshan.conversation.lot.LotButtons;
import org.qingshan.conversation.lot.SameLot;
import org.qingshan.conversation.lot.WhoseLot;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Inspecting;
import org.qingshan.domain.shop.Role;

/** Takes in a grower's lot, says which wait, and answers what growers announce. */
@Singleton
class LotCommand implements Command {
    private static final Pattern DEED = Pattern.compile("(accept|decline|trust)\\s+(\\d{1,6})");
    private static final Pattern SAME = Pattern.compile("same\\s+(\\d{1,6})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})(?:号)?(?:\\s+(\\S.*))?");
    private static final Set<LotState> OPEN =
            EnumSet.of(LotState.PROPOSED, LotState.ANNOUNCED, LotState.BROUGHT, LotState.FAILED);
    /** The newest are what is lying on the table. */
    private static final int SHOWN = 12;

    private final IntakeDialogue dialogue;
    private final LotIntake intake;
    private final Inspecting inspecting;
    private final WhoseLot whose;

    LotCommand(IntakeDialogue dialogue, LotIntake intake, Inspecting inspecting, WhoseLot whose) {
        this.whose = whose;
        this.dialogue = dialogue;
        this.intake = intake;
        this.inspecting = inspecting;
    }

    @Override
    public String name() {
        return "lot";
    }

    @Override
    public List<String> words() {
        return List.of("收货");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** Somebody of the team may give an address too. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return !AddressReader.looksLikeAddress(arguments);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.SCREENER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().lot();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var deed = DEED.matcher(arguments.toLowerCase(Locale.ROOT));
        var numbered = NUMBERED.matcher(Amounts.plain(arguments));
        if (arguments.isEmpty() && turn.message().details().photo() == null) {
            overview(turn);
        } else if (deed.matches()) {
            answer(turn, deed.group(1), numbered(deed.group(2)));
        } else if (arguments.equalsIgnoreCase("new")) {
            if (!dialogue.confirmedNew(turn)) {
                turn.say(turn.words().lot().howToTakeIn());
            }
        } else if (arguments.equalsIgnoreCase("further")) {
            if (!dialogue.confirmedFurther(turn)) {
                turn.say(turn.words().lot().howToTakeIn());
            }
        } else if (arguments.equalsIgnoreCase("old")) {
            if (!dialogue.confirmedOld(turn)) {
                turn.say(turn.words().lot().howToTakeIn());
            }
        } else if (SAME.matcher(arguments).matches()) {
            if (!SameLot.isConfirmed(turn, intake, numbered(arguments.replaceAll("\\D", "")))) {
                turn.say(turn.words().lot().howToTakeIn());
            }
        } else if (numbered.matches() && !dialogue.awaits(turn, arguments)) {
            about(turn, numbered(numbered.group(1)), numbered.group(2));
        } else {
            dialogue.take(turn, arguments);
        }
    }

    static Lot numbered(String number) {
        return Lots.numbered(Integer.parseInt(number))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_LOT, Map.of("number", number)));
    }

    private void overview(Turn turn) {
        var lots = Lots.in(OPEN);
        if (!lots.isEmpty()) {
            turn.say(turn.words().lot().waitingTitle() + "\n" + rows(turn, lots));
        }
        dialogue.begin(turn);
    }

    private static String rows(Turn turn, List<Lot> lots) {
        return lots.stream()
                .limit(SHOWN)
                .map(lot -> LotSentences.row(lot, turn.words()))
                .collect(Collectors.joining("\n"));
    }

    private void answer(Turn turn, String deed, Lot lot) {
        var text = turn.words().lot();
        if (deed.equals("trust")) {
            inspecting.trust(turn.sale(), lot, turn.actor());
            turn.say(
                    text.trustedNow(
                                    lot.number(),
                                    turn.words().name(lot.product()),
                                    LotSentences.quantity(lot, lot.good(), turn.words()))
                            + LotButtons.howToPutUp(turn, lot),
                    LotButtons.putUp(turn, lot));
        } else {
            intake.answer(lot, deed.equals("accept"), turn.actor(), turn.sale().now());
            turn.say(text.answered(lot.number(), LotSentences.state(lot.state(), turn.words())));
        }
    }

    /** A lot that is named alone is shown; with a quantity it was counted anew, or has come; with a name it is that grower's. */
    private void about(Turn turn, Lot lot, @Nullable String words) {
        if (words == null) {
            turn.say(LotSentences.row(lot, turn.words()), LotButtons.of(turn, lot));
        } else if (!whose.isPutRight(turn, lot, words)) {
            count(turn, lot, words);
        }
    }

    private void count(Turn turn, Lot lot, String words) {
        var text = turn.words().lot();
        var quantity = Amounts.quantity(words, lot.product()).filter(amount -> amount.signum() > 0);
        if (quantity.isEmpty()) {
            turn.say(text.wrongCount(lot.number(), LotSentences.quantity(lot, lot.brought(), turn.words())));
            return;
        }
        var before = LotSentences.quantity(lot, lot.brought(), turn.words());
        intake.recount(lot, quantity.get(), turn.actor(), turn.sale().now());
        turn.say(
                text.recounted(
                        lot.number(),
                        turn.words().name(lot.product()),
                        before,
                        LotSentences.quantity(lot, lot.brought(), turn.words())),
                LotButtons.of(turn, lot));
    }
}
