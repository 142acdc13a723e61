package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a grower reads who says what he can bring, or cannot after all, and who takes in what is in the books already. English is in {@code messages/announcing_en.properties}. */
@MessageBundle(value = "announcing", locale = "zh")
public interface AnnouncingText {
    @Message("带什么来？点一下，或者发名字。")
    String whichGoods();

    @Message("{name}带多少{unit}？发个数就行，比如 80。")
    String howMuch(String name, String unit);

    @Message("「{words}」是多少{unit}{name}？发个数就行，比如 80。")
    String howMuchIs(String words, String unit, String name);

    @Message("{quantity} {name}，是你带来卖，还是自己要买？")
    String bringOrBuy(String quantity, String name);

    @Message("要买就说「我要黄桃两箱，鸡蛋一盒」。")
    String howToBuy();

    @Message("我带来卖")
    String bringButton();

    @Message("我要买")
    String buyButton();

    @Message("好，{when}的 {quantity} {product}不带了，已经跟收货点说了。")
    String takenBack(String when, String quantity, String product);

    @Message("{grower}说{when}的 {quantity} {product}（{number} 号）带不来了。")
    String teamTakenBack(String grower, String when, String quantity, String product, int number);

    @Message("没来，不等了（{number} 号）")
    String notComeButton(int number);

    @Message("说好{when}带的{product}没来，收货点不等了。还带的话，再说一声。")
    String notWaitedFor(String product, String when);

    @Message("没记着你要带什么，不用退。要带就说，比如「周五能带80斤笋」。")
    String nothingAnnounced();

    @Message("是哪一批？")
    String whichLot();

    @Message("{when}带 {quantity} {product}")
    String lotButton(String when, String quantity, String product);

    @Message("{when}的{product}还能带多少{unit}？发个数；一点都不带了就说「不带了」。")
    String howMuchLess(String when, String product, String unit);

    @Message("{product}剩多少，已经记给主播看了；卖着的数由主播来改。")
    String leftTold(String product);

    @Message("你报的（{when} {quantity}）照旧；要是只带这么多，点一下。")
    String stillAnnounced(String when, String quantity);

    @Message("原来报的 {quantity} 就不算了；是另外再带，就说「再带」多少。")
    String insteadOf(String quantity);

    @Message("{number} 号一共 {all}，你说 {good} 是好的。另外 {bad} 坏了吗？")
    String restBad(int number, String all, String good, String bad);

    @Message("只看了 {good}，都好")
    String onlyLooked(String good);

    @Message("{number} 号{state}，没有在卖，不用撤。坏了多少就验货；整批不要，就还给货主。")
    String notOnSale(int number, String state);

    @Message("{product}改带 {quantity}")
    String bringOnly(String product, String quantity);

    @Message("不带了")
    String noneButton();

    @Message("记下了，{number} 号：{grower}{when}带 {quantity} {product}来。货到了发「收货 {number} {quantity}」，数不一样就写到的数。")
    String passedOn(String grower, String when, String quantity, String product, int number);

    @Message("听到了，已经跟收货点说：{goods}不卖了，你要拿回去。卖出的照发，钱照结；有人留着的，没人要也还你。来拿以前先问一声收货点。")
    String stops(String goods);

    @Message("这里没有你没卖出的货。")
    String nothingLeft();

    @Message("{grower}说剩下的不卖了，要拿回去：\n{lots}\n点一下就问你要不要还：还了这批就不卖了，剩的还给货主；卖出的照发，有人留着的没人要也还。没有按钮就发「还货」加批次号。")
    String teamStops(String grower, String lots);

    @Message("货主拿回了")
    String takenHome();

    @Message("{number} 号不卖了，还货")
    String withdrawButton(int number);

    @Message("这样写：还货 12；只还一部分：还货 12 20斤")
    String howToWithdraw();

    @Message("{number} 号 {product}不卖了，剩 {left} 还给{grower}。")
    String withdrawn(int number, String product, String left, String grower);

    @Message("你的{product}（{number} 号）不卖了，剩 {left} 可以来拿。")
    String yourWithdrawn(String product, int number, String left);

    @Message("{number} 号 {product}：{grower}拿回 {quantity}，剩 {left}。")
    String tookHome(int number, String product, String grower, String quantity, String left);

    @Message("{slot} 放出 {before} → {now}。")
    String offeredLess(String slot, String before, String now);

    @Message("没拿，还是 {brought}")
    String notTakenButton(String brought);

    @Message("改回来了：{number} 号 {product}还是 {brought}，剩 {left}。")
    String broughtBack(int number, String product, String brought, String left);

    @Message("没有改回来：{number} 号后来又变了，现在是 {now}。")
    String countedSince(int number, String now);

    @Message("没有再记：问过以后 {number} 号变了，现在是 {now}，剩 {left}。也许别人已经记上了；还没记，就再点一下。")
    String takenSince(int number, String now, String left);

    @Message("拿不了那么多：{number} 号没人要的只剩 {left}，其余的已经卖出或者有人留着。")
    String onlyLeft(int number, String left);

    @Message("{grower}这里没有没卖出的{product}了，没有可以拿回去的。")
    String noneToTake(String grower, String product);

    @Message("{grower}有几批还没卖完，拿回去的是哪一批？\n{lots}")
    String takenOfWhich(String grower, String lots);

    @Message("还没有记。已经拿走了，就点一下是哪一批：\n{lots}")
    String takenFromWhich(String lots);

    @Message("{number} 号 {product}，{grower}的，剩 {quantity}")
    String leftOfLotOf(int number, String product, String grower, String quantity);

    @Message("{number} 号还 {quantity}")
    String takeSomeButton(int number, String quantity);

    @Message("记下了：你的{product}（{number} 号）拿回 {quantity}，剩 {left}接着卖。没有拿就跟收货点说一声。")
    String yourTakenHome(String product, int number, String quantity, String left);

    @Message("听到了，已经跟收货点说：你拿回 {amount}。他们记下以前，还可能有人买到，拿之前先问一声。")
    String takesSome(String amount);

    @Message("{grower}说拿回 {amount}：\n{lots}\n点一下就记下：这批少这么多，货单上也少，有人留着和卖出的不动；记错了能改回来。")
    String teamTakesSome(String grower, String amount, String lots);

    @Message("货")
    String anyGoods();

    @Message("卖出的 {quantity} 照发。")
    String stillSent(String quantity);

    @Message("有人留着的 {quantity}，他要就发，没人要也还。")
    String stillKept(String quantity);

    @Message("{number} 号 {product}剩 {left} 都还给{grower}，这批就不卖了，还了不能改回来。还吗？")
    String askWithdraw(int number, String product, String left, String grower);

    @Message("没有还：刚才有人买了或者退了，剩的变了。")
    String leftChanged();

    @Message("不卖了，还给货主")
    String withdrawYes();

    @Message("先不还")
    String withdrawNo();

    @Message("没有还，{number} 号照旧。")
    String notWithdrawn(int number);

    @Message("{number} 号没有剩的了，没有可还的。")
    String noneLeft(String number);

    @Message("你的{product}（{number} 号）退回来 {quantity}，也可以来拿。")
    String yourReturned(String product, int number, String quantity);

    @Message("{number} 号 {product}退回来 {quantity}。这批不卖了，也还给{grower}。")
    String teamReturned(int number, String product, String quantity, String grower);

    @Message("{number} 号 {product}，剩 {quantity}")
    String leftOfLot(int number, String product, String quantity);

    @Message("上架的时候已经记了 {number} 号：{grower}，{product} {quantity}。这次收的就是那一批，还是又来了一批？")
    String askSame(int number, String grower, String product, String quantity);

    @Message("就是 {number} 号")
    String sameButton(int number);

    @Message("说的是收了这么多，还是价钱？还没记，是收了就点一下。")
    String askCounted();

    @Message("收了这么多")
    String countedButton();

    @Message("好，就是 {number} 号，数量没有再加。")
    String sameDone(int number);

    @Message("{words}：还没有买。是干活的数，还是你自己要买？点一下才算。")
    String workOrOwn(String words);

    @Message("称的：{number} 的{goods}")
    String weighedButton(int number, String goods);

    @Message("收货：{goods}")
    String broughtButton(String goods);

    @Message("{number} 号记的是{grower}，{product} {quantity}。还没改：要收{goods}就点一下；{number} 号其实没有，就撤掉它。")
    String otherLot(int number, String grower, String product, String quantity, String goods);

    @Message("「{words}」还没收，这个答了再说一遍。")
    String furtherLater(String words);

    @Message("好，接着卖，已经跟收货点说了。")
    String sellsOn();

    @Message("{grower}说还是接着卖，先不拿回去：\n{lots}\n刚才说不卖的不用还。")
    String teamSellsOn(String grower, String lots);

    @Message("好，讲到什么，卡片照常发到这里。")
    String unmuted();
}
