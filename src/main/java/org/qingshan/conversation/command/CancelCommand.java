package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.ClaimReadingDesk;
import org.qingshan.conversation.GivingBackDesk;
import org.qingshan.conversation.NoToTaken;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.TakingBack;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.WaitingGivenUp;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BackAsked;
import org.qingshan.conversation.words.Regret;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** Leaves the open question, or gives back what is named. Alone it never touches stock. */
@Singleton
class CancelCommand implements Command {
    private final ClaimReadingDesk reading;
    private final GivingBackDesk desk;
    private final TakingBack takingBack;
    private final CancelForBuyer forBuyer;
    private final Possessions possessions;

    CancelCommand(
            ClaimReadingDesk reading,
            GivingBackDesk desk,
            TakingBack takingBack,
            CancelForBuyer forBuyer,
            Possessions possessions) {
        this.possessions = possessions;
        this.forBuyer = forBuyer;
        this.reading = reading;
        this.desk = desk;
        this.takingBack = takingBack;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public List<String> words() {
        return Stream.of(OPEN, UndoCommand.WORDS, AllBack.ORDER, NotAwaited.WORDS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public boolean isToldToAll() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().cancel();
    }

    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty()
                || !NotAwaited.WORDS.contains(word)
                || SLOT.matcher(arguments).matches();
    }

    @Override
    public boolean canBe(Sentence said) {
        return !SO_MANY_STAY.matcher(said.plain()).find() && isOfGivingBack(said);
    }

    private static boolean isOfGivingBack(Sentence said) {
        return ofOrder(said.words()).isPresent()
                || CANCELLED.matcher(said.words().strip()).matches()
                || Regret.isSaid(said.words())
                || NoToTaken.canBe(said.words())
                || CancelForBuyer.canBeAnew(said.words())
                || ALL_BUT.matcher(said.words()).matches()
                || HOW.matcher(said.plain()).matches()
                || NotAwaited.canBe(said.plain())
                || AllBack.isAny(said.plain())
                || said.concern().isPresent()
                || BackAsked.of(said.words()).isPresent();
    }

    /** In a sentence of one's own, of what is not packed: it is asked what. What names an item is read as a claim is. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var number = ofOrder(turn).or(() -> forBuyer.anew(turn));
        if (number.isPresent()) {
            return number;
        }
        var given = NotAwaited.of(turn);
        if (given.isPresent()) {
            return given;
        }
        var asked = turn.isPrivate() ? BackAsked.of(turn.said()) : Optional.<BackAsked.Kind>empty();
        if (asked.isPresent()) {
            return asked.get()
                    .argument(desk.hasChoices(turn))
                    .or(() -> isAskedForNothing(turn) ? Optional.of(WHAT) : Optional.empty());
        }
        var isAny = AllBack.isAny(turn.sentence().plain());
        var isMeant = Concerns.of(turn).filter(Concern.GIVE_BACK::equals).isPresent()
                || isSaidToBeCancelled(turn)
                || turn.isPrivate() && (Regret.isSaid(turn.said()) || isAny || NoToTaken.isSaid(turn))
                || turn.isPrivate() && (ALL_BUT.matcher(turn.said()).matches() || NotAwaited.isNamed(turn));
        if (isMeant && desk.hasChoices(turn)) {
            return Optional.of(NotAwaited.isNamed(turn) && WaitingGivenUp.isPart(turn) ? NotAwaited.WAITING : WHICH);
        }
        return isAskedForNothing(turn) || isMeant && isAny ? Optional.of(WHAT) : Optional.empty();
    }

    /** Who asks how one cancels, and has nothing, is told that; of what was packed the host hears. */
    private static boolean isAskedForNothing(Turn turn) {
        return turn.isPrivate()
                && HOW.matcher(turn.round().plain(turn.said())).matches()
                && Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** One's own order by its number; of somebody else's it is said otherwise. */
    private static Optional<String> ofOrder(Turn turn) {
        return turn.isPrivate() ? ofOrder(turn.said()).filter(number -> isOwn(turn, number)) : Optional.empty();
    }

    private static boolean isOwn(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id())
                .isPresent();
    }

    /** The number of the order that these words give back, whosever it is. */
    static Optional<String> ofOrder(String words) {
        var said = Normaliser.simplified(words.strip());
        var number = NUMBER.matcher(OF_ORDER.matcher(said).matches() ? said : "");
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** Who says that his order "was cancelled" may ask for that, or tell of it. */
    private static boolean isSaidToBeCancelled(Turn turn) {
        var said = CANCELLED.matcher(turn.said().strip());
        return turn.isPrivate() && said.matches() && isOwn(turn, said.group(1));
    }

    static final String WHICH = "which";
    private static final String WHAT = "what";

    /** 怎么取消, "can I cancel?" */
    private static final Pattern HOW = Pattern.compile(
            "(?:我?(?:怎么|如何|怎样|咋|可以|能|能不能|可不可以)取消(?:订单|这单)?[吗呢啊呀?. ]*|(?:how (?:do|can) i|how to|can i|could i) cancel(?: it| (?:my|the|an) order)?[?. ]*)");

    /** 除了两箱都退, "all but two back": how many stay is reckoned, of what he has. */
    private static final Pattern SO_MANY_STAY = Pattern.compile(
            "(?:除了?|除开)(?:\\d+|[一二两三四五六七八九十半]+) ?[箱斤袋盒份个件包瓶只]|\\ball but (?:\\d|one|two|three|four|five|six)\\b");

    /** 除了黄桃都不要, "cancel everything except the peaches". */
    private static final Pattern ALL_BUT = Pattern.compile(
            "(?i)(?:除了|除).{1,10}?(?:以外|之外|外)?[，, ]*(?:其他|其它|别的|剩下|其余)?的?(?:我)?(?:都|全都|全部|全)(?:不要|不用|不买|取消|退)了?[吧哈啊。.!！ ]*"
                    + "|只留.{1,10}[，, ]*(?:其他|其它|别的|剩下|其余)的?(?:我)?(?:都|全)?(?:不要|取消|退)(?:了|掉)*[。.!！ ]*"
                    + "|(?:cancel|remove|drop|return) (?:everything|all)(?: of it)? (?:but|except)(?: for)? .{1,40}|(?:only keep|keep only) .{1,40}");
    /** What may also leave an open question. */
    private static final List<String> OPEN = List.of(
            "取消",
            "算了",
            "不要了",
            "都不要了",
            "不想要了",
            "我不要了",
            "算了不要了",
            "刚才的不要了",
            "cancel",
            "cancel that",
            "i don't want it",
            "i don't want it anymore",
            "i don't want it any more",
            "i don't want them anymore",
            "cancel it",
            "never mind");

    /** 1007我不要了, 订单1007退掉吧, "please cancel order 1007". */
    private static final Pattern OF_ORDER = Pattern.compile(
            "(?i)(?:我的?)?(?:订单|单号?)?\\s*#?(\\d{4,9})\\s*(?:号|[这那]?个?单子?)?[，, ]*(?:我|就|还是|那个)*"
                    + "(?:不要了|不想要了|不买了|取消掉?|取消(?:掉|了)*吧|退掉吧?|退了吧)[。.!！~ ]*"
                    + "|(?:我|就|还是){0,2}(?:不要|不想要|不买|退掉|取消掉?)(?:我的)?(?:订单|单号?)?\\s*#?(\\d{4,9})\\s*(?:号|[这那]?个?单子?){0,2}了?[吧。.!！~ ]*"
                    + "|(?:(?:please|actually|sorry|can you|could you|(?:i )?want to|i'd like to|i would like to),? )*cancel (?:my |the )?(?:order |number |no\\.? ?|#)*(\\d{4,9})(?:,? (?:please|too|instead|now)){0,2}[.!?~ ]*"
                    + "|(?:i )?(?:do not|don't|no longer) (?:want|need) (?:my |the )?(?:order |number |no\\.? ?|#)*(\\d{4,9})(?: any ?more)?[.!~ ]*");

    /** 1007取消了, 1007这单我取消了. */
    private static final Pattern CANCELLED =
            Pattern.compile("#?(\\d{4,9})\\s*(?:号|[这那]?个?单子?)?[，, ]*(?:我|就|还是|那个|已经?)*取消掉?了[。.!！~ ]*");

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");
    /** {@code A1}, and {@code A1 1001} as a button says it. */
    private static final Pattern SLOT = Pattern.compile("([A-Za-z]\\d{1,3})(?:\\s+(\\d{4,9}))?");

    /** {@code A1-2}: so much of it. */
    private static final Pattern LESS = Pattern.compile("[A-Za-z]\\d{1,3}-\\d{1,9}(?:\\.\\d{1,3})?");

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var slot = SLOT.matcher(arguments);
        if (arguments.equals(WHICH)) {
            askWhich(turn);
        } else if (arguments.equals(NotAwaited.WAITING)) {
            WaitingGivenUp.ask(turn);
        } else if (arguments.equals(WHAT)) {
            desk.askWhat(turn);
        } else if (arguments.equals(BackAsked.HOW_TO)) {
            desk.tellHow(turn);
        } else if (arguments.equals(BackAsked.WHETHER)) {
            possessions.showLastOrders(turn);
            desk.tellNotGone(turn);
        } else if (arguments.isEmpty()) {
            leave(turn);
        } else if (forBuyer.isMeant(turn, arguments)) {
            forBuyer.run(turn, arguments);
        } else if (NUMBER.matcher(arguments).matches() || ofOrder(turn).isPresent()) {
            desk.giveBackOrder(turn, Integer.parseInt(ofOrder(turn).orElse(arguments)));
        } else if (slot.matches()) {
            desk.giveBack(turn, slot.group(1), slot.group(2) == null ? null : Integer.valueOf(slot.group(2)));
        } else if (isOfAll(turn) && desk.hasChoices(turn)) {
            askWhich(turn);
        } else if (LESS.matcher(arguments).matches()) {
            reading.read(turn, arguments);
        } else if (!reading.isRead(turn, turn.words().isChinese() ? arguments + " 不要了" : "cancel " + arguments)) {
            desk.askWhat(turn);
        }
    }

    /** What the button under an answer is called takes back the last step, also when it is typed. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        boolean isUndo = arguments.isEmpty() && UndoCommand.WORDS.contains(word);
        if (isUndo && turn.chat().openDialogue(turn.sale().now()).isEmpty()) {
            takingBack.undoLast(turn);
        } else if (arguments.isEmpty() && NotAwaited.WORDS.contains(word) && WaitingGivenUp.isPart(turn)) {
            WaitingGivenUp.ask(turn);
        } else if (arguments.isEmpty()
                && (AllBack.ORDER.contains(word) || NotAwaited.WORDS.contains(word))
                && desk.hasChoices(turn)) {
            askWhich(turn);
        } else {
            run(turn, arguments);
        }
    }

    private void askWhich(Turn turn) {
        if (!isOfAll(turn)) {
            desk.askWhich(turn);
        } else if (!desk.isAllGivenBack(turn)) {
            desk.askWhole(turn);
        }
    }

    private static boolean isOfAll(Turn turn) {
        return turn.isPrivate() && AllBack.isSaid(turn.sentence().plain());
    }

    private void leave(Turn turn) {
        if (turn.chat().openDialogue(turn.sale().now()).isPresent()) {
            turn.chat().asksNothing();
            turn.say(turn.words().chat().dialogueLeft());
        } else if (isOfAll(turn) && desk.hasChoices(turn)) {
            askWhich(turn);
        } else {
            desk.askWhat(turn);
        }
    }
}
