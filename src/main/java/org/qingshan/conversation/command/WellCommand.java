package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingshan.conversation.CameIn;
import org.qingshan.conversation.dialogue.ProblemDialogue;
import org.qingshan.conversation.heard.PraiseWords;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.order.Rating;
import org.qingshan.outbox.Button;

/** A buyer says that his parcel came well, with how many stars, and whether others may know; he may take that back at any time. */
@Singleton
class WellCommand implements Command {
    /** {@code 1001}, and as the buttons say it {@code 1001 5}, {@code 1001 public}. */
    private static final Pattern SAID =
            Pattern.compile("#?(\\d{4,9})(?:\\s+(\\d{1,3}|public|private|beyond|came))?\\s*(?:星|颗星|stars?)?");

    /** What he said that others may see they shall see no more. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?:我的)?(?:评分|打分|评价|星)?(?:我)?(?:还是|请)?(?:不要|不想|不|别)(?:再)?公开(?:我的)?(?:评分|打分|评价|星)?[了吧啊。.!！~ ]*"
                    + "|(?:please )?(?:make|keep) (?:my (?:rating|stars?|review)|it) private[.! ]*"
                    + "|(?:please )?(?:don't|do not) (?:show|publish) my (?:rating|stars?|review)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final String HIDE = "hide";
    private static final String CAME = " came";

    /** Whoever gives fewer has something to complain of. */
    private static final int CONTENT = 3;

    @Override
    public String name() {
        return "well";
    }

    @Override
    public List<String> words() {
        return List.of("都好", "都很好", "打分", "评分", "all well", "rate");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** "都好吃" and "都好" among friends mean no parcel. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return SAID.matcher(arguments).matches();
    }

    @Override
    public boolean canBe(Sentence said) {
        return TAKEN_BACK.matcher(said.words().strip()).matches()
                || PraiseWords.isAllCameWell(said.words())
                || PraiseWords.stars(said.words()).isPresent()
                || said.tells(CameIn.IS_TOLD);
    }

    /** Said unasked of the one parcel that is on its way: that it has come, nobody may have told the shop. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (turn.isPrivate() && TAKEN_BACK.matcher(turn.said().strip()).matches()) {
            return Rating.shownOf(turn.buyer().id()).isEmpty() ? Optional.empty() : Optional.of(HIDE);
        }
        var asked = turn.chat().openDialogue(turn.sale().now());
        if (!turn.isPrivate()
                || asked.filter(name -> !name.equals(ProblemDialogue.NAME)).isPresent()) {
            return Optional.empty();
        }
        var stars = PraiseWords.stars(turn.said());
        if (stars.isPresent()) {
            return CameIn.sent(turn).map(number -> number + " " + stars.get());
        }
        if (asked.isEmpty() && PraiseWords.isAllCameWell(turn.said())) {
            return CameIn.sent(turn).map(String::valueOf);
        }
        return CameIn.isTold(turn) ? CameIn.sent(turn).map(number -> number + CAME) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().well();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(HIDE)) {
            hideAll(turn);
            return;
        }
        var said = SAID.matcher(arguments);
        if (!said.matches()) {
            turn.say(turn.words().help().well());
            return;
        }
        var order = CustomerOrder.numbered(Integer.parseInt(said.group(1)))
                .filter(own -> own.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", said.group(1))));
        if (order.status() == Status.RETURNED && !"private".equals(said.group(2))) {
            turn.say(turn.words().after().cameBackBefore(String.valueOf(order.number())));
        } else if (!order.status().wasSent()) {
            turn.say(turn.words().after().notCome(order.number()));
        } else if (said.group(2) == null) {
            askStars(turn, order, turn.words().after().howManyStars(order.number()));
        } else if (said.group(2).equals(CAME.strip())) {
            askWhetherWell(turn, order.number());
        } else if (isBeyond(said.group(2))) {
            askStars(turn, order, turn.words().after().atMostStars(order.number(), Rating.MOST));
        } else if (Character.isDigit(said.group(2).charAt(0))) {
            rate(turn, order, Integer.parseInt(said.group(2)));
        } else {
            show(turn, order, said.group(2).equals("public"));
        }
    }

    /** He may not remember all that he has let others see: he reads which they were. */
    private static void hideAll(Turn turn) {
        var shown = Rating.shownOf(turn.buyer().id());
        shown.forEach(rating -> rating.mayBeSeen(false));
        var orders = shown.stream().map(Rating::orderNumber).toList();
        turn.say(turn.words().after().arePrivate(turn.words().numbers(orders)));
    }

    private static boolean isBeyond(String stars) {
        return stars.equals("beyond")
                || Character.isDigit(stars.charAt(0))
                        && (Integer.parseInt(stars) < 1 || Integer.parseInt(stars) > Rating.MOST);
    }

    private static void askWhetherWell(Turn turn, int number) {
        var after = turn.words().after();
        turn.choose(
                turn.words().talk().hasItCome(number),
                new Button(after.wellButton(), "/well " + number),
                new Button(after.problemButton(), "/problem " + number));
    }

    private static void askStars(Turn turn, CustomerOrder order, String question) {
        var after = turn.words().after();
        turn.choose(
                question,
                IntStream.rangeClosed(1, Rating.MOST)
                        .mapToObj(stars -> Rating.MOST + 1 - stars)
                        .map(stars -> new Button(after.starsButton(stars), "/well " + order.number() + " " + stars))
                        .toArray(Button[]::new));
    }

    private static void rate(Turn turn, CustomerOrder order, int stars) {
        var after = turn.words().after();
        var number = order.number();
        Rating.give(order, stars);
        turn.choose(
                stars < CONTENT ? after.thanksForTruth(number, stars) : after.thanks(number, stars),
                stars < CONTENT
                        ? new Button[] {new Button(after.problemButton(), "/problem " + number)}
                        : new Button[] {
                            new Button(after.publicButton(), "/well " + number + " public"),
                            new Button(after.privateButton(), "/well " + number + " private")
                        });
    }

    private static void show(Turn turn, CustomerOrder order, boolean isPublic) {
        var after = turn.words().after();
        Rating.of(order).ifPresent(rating -> rating.mayBeSeen(isPublic));
        turn.say(
                (isPublic ? after.isPublic() : after.isPrivate()) + "\n" + after.tellNext(),
                new Button(after.tellButton(), "/tellme"));
    }
}
