package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.parcel.PackedAndSent;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;

/** Tells the team how many parcels are yet to be packed and sent, and how many were today: 还剩几单没打包, 今天发了几单, "how many orders left to pack". */
@Singleton
class LeftToSendCommand implements Command {
    private static final int LONGEST = 60;

    private static final String TODAY = "today";
    private static final String YESTERDAY = "yesterday";

    private static final String WORK = "(?:打包?|包|发货?|寄|发出去?|寄出去?|出货?|打单|处理)(?:完|好|掉|出去?)?";

    private static final Pattern ASKED = Pattern.compile(
            "(?:现在|今天|今晚|我们?|店里|老板|看看|那|一共|总共|请问|,){0,6}(?:还|共)?(?:剩下?|有|差|要)?(?:多少|几|好多)(?:个|张)?(?:单子?|订单|包裹|件|快递)(?:还|都|是)?(?:没有?|未|要|需要|等着?|待|该)(?:去)?"
                    + WORK + "(?:的)?(?:了)?[呢啊呀吗?.! ]*"
                    + "|(?:现在|今天|还有?|那|,){0,4}(?:没有?|未|待)" + WORK
                    + "的?(?:单子?|订单|包裹|件)?(?:还)?(?:有|剩|是)?(?:下)?(?:多少|几|好多)(?:个|张)?(?:单子?|订单|包裹|件)?[呢啊呀吗?.! ]*"
                    + "|(?:现在|今天|我们?|店里|看看|那|,){0,6}(?:还|共)?(?:剩下?|有|差)?(?:多少|几个)(?:还|都|是)?(?:没有?|未)(?:去)?" + WORK
                    + "(?:的)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:so )?how many(?: more)?(?: orders?| parcels?| packages?| boxes)?(?: do we| do i| are| still| have we| is| we| i| there){0,5}(?: left| still| yet| remaining| have| need| got| waiting){0,4}(?: to be| to)? (?:pack|packed|ship|shipped|send|sent|unpacked|unsent|unshipped|dispatch|dispatched|go out|not packed|not shipped|not sent)(?: up| out| yet| still| left| today| now){0,3}[?.! ]*"
                    + "|(?:看看?|查看?|今天的?|出一?下?|,){0,3}(?:打包|装箱|拣货|捡货|备货|配货|发货)(?:清单|单子?|列表|名单)[呢?.! ]*"
                    + "|(?:现在|今天|今晚|还有?|那|,){0,4}(?:哪些|哪几)个?(?:单子?|订单|包裹)?(?:还|都|是)?(?:没有?|未|要|待)" + WORK
                    + "(?:的)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:现在|今天|今晚|一共|总共|我们?|那|,){0,4}(?:还)?要(?:打|包|发|寄)(?:多少|几)个?(?:包裹?|单子?|箱|件)[呢啊呀?.! ]*"
                    + "|(?:(?:show|give|print) (?:me )?)?(?:the )?pack(?:ing)? ?list[?.! ]*|(?:what|which orders) (?:do|must|should) (?:i|we) (?:have to |need to |still )?(?:pack|send|ship)(?: now| today| next)?[?.! ]*|how many to (?:pack|send|ship)[?.! ]*"
                    + "|(?:what(?:'s| is) )?(?:still )?left to (?:pack|ship|send)(?: today| now)?[?.! ]*");

    private static final String DONE = "(?:打包?|包|发货?|发出去?|寄|寄出去?|发走|寄走|出货?|送走|送出去?)";

    /** 今天发了几单, "how many did we ship today": what is done. */
    private static final Pattern DONE_ASKED = Pattern.compile(
            "(?:我们?|店里|看看|那|,){0,3}(?<day>今天|今晚|昨天)(?:我们?|店里|一共|总共|到现在|已经?|都|共){0,4}" + DONE
                    + "(?:好|完|掉)?了?(?:多少|几|好多)(?:个|张)?(?:单子?|订单|包裹|件|箱|快递|货)?(?:货|出去)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:我们?|店里|看看|那|,){0,3}(?<ahead>今天|今晚|昨天)?(?:我们?|一共|总共|已经?|共){0,4}(?:有)?(?:多少|几|好多)(?:个|张)?(?:单子?|订单|包裹|件|快递)(?:已经?|都){0,2}"
                    + DONE + "(?:好|完|掉)?了[呢啊呀?.! ]*"
                    + "|(?:so )?how many (?:(?:orders?|parcels?|packages?|boxes) ){0,2}(?:(?:did we|did i|have we|we|were|was|are|have been|got|have) ){0,3}(?:already )?(?:ship|shipped|sent|send|pack|packed|dispatch|dispatched|went|go|gone)(?: out| off)?(?: so far| already)?,? (?<english>today|tonight|yesterday)(?: so far)?[?.! ]*");

    @Override
    public String name() {
        return "left";
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.PACKER);
    }

    @Override
    public boolean takesArguments() {
        return false;
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public boolean canBe(Sentence said) {
        return isAsked(said.plain());
    }

    /** 我还有几单没发 is of one's own. */
    private static final Pattern OF_TEAM = Pattern.compile("打包|打单|店里|我们|\\bpack|\\bunpacked\\b|\\bwe\\b");

    @Override
    public boolean isOnlyOfTeam(Sentence said) {
        return isAsked(said.plain()) && OF_TEAM.matcher(said.plain()).find();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var plain = turn.round().plain(turn.said());
        if (!turn.isPrivate() || !turn.may(Role.PACKER) || !isAsked(plain)) {
            return Optional.empty();
        }
        var done = DONE_ASKED.matcher(plain);
        return Optional.of(done.matches() ? day(done) : "");
    }

    private static String day(Matcher done) {
        return Stream.of("day", "ahead", "english")
                        .flatMap(group -> Stream.ofNullable(done.group(group)))
                        .anyMatch(day -> day.equals("昨天") || day.equals(YESTERDAY))
                ? YESTERDAY
                : TODAY;
    }

    private static boolean isAsked(String plain) {
        return plain.length() <= LONGEST
                && (ASKED.matcher(plain.strip()).matches()
                        || DONE_ASKED.matcher(plain.strip()).matches());
    }

    private static String done(Turn turn, String day) {
        var flash = turn.words().flash();
        var today = LocalDate.ofInstant(turn.sale().now(), Shop.VILLAGE);
        var isToday = day.equals(TODAY);
        var done = PackedAndSent.on(isToday ? today : today.minusDays(1));
        return isToday ? flash.doneToday(done.packed(), done.sent()) : flash.doneYesterday(done.packed(), done.sent());
    }

    @Override
    public void run(Turn turn, String arguments) {
        var text = turn.words().rule();
        if (arguments.equals(TODAY) || arguments.equals(YESTERDAY)) {
            turn.say(done(turn, arguments));
        }
        var toPack = (int) Parcels.count(CustomerOrder.Status.CONFIRMED);
        var toSend = (int) Parcels.countToSend();
        if (toPack == 0) {
            turn.say(toSend == 0 ? text.nothingLeftToSend() : text.leftToSend(toPack, toSend));
        } else {
            turn.say(text.leftToSend(toPack, toSend), new Button(text.packButton(), "/pack"));
        }
    }
}
