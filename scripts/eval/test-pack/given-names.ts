/** Given names that many bear, so that one alone names nobody. */
export const COMMON_GIVEN: readonly string[] = (
  "Aaron Adam Adrian Ahmed Alan Albert Alex Alexander Alice Alison Allan Allen Amanda Amir Amy Andrea Andrew Angela Ann Anna " +
  "Anne Anthony Antonio Arthur Ashley Barbara Barry Beatrice Ben Benjamin Bernard Betty Bill Bob Bobby Bradley Brad Brandon " +
  "Brian Bruce Caitlin Cameron Carl Carla Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian " +
  "Christine Christopher Claire Colin Craig Cristina Cynthia Daniel Darren David Dean Deborah Denise Dennis Diane Dirk Dmitry " +
  "Donald Donna Dorothy Douglas Drew Edith Edward Elaine Elena Elizabeth Ellen Emily Emma Eric Ernest Ethan Eugene Evan " +
  "Evelyn Fatima Felix Finn Frances Frank Fred Gareth Gary Gene Geoffrey George Gerald Gina Glenn Gordon Grace Graham Greg " +
  "Gregory Hannah Harold Harry Hassan Heather Helen Henry Howard Hugh Ian Irene Isaac Ivan Jack Jacob Jake James Jamie Jane " +
  "Janet Jason Javier Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jessica Jim Jimmy Joan Joe Joel John Jonathan Jordan " +
  "Jorge Jose Joseph Joshua Joy Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Keith Kelly " +
  "Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Lawrence Lee Leo Leon Leonard Leslie Lewis Liam Linda Lisa Lou Louis Louise " +
  "Lucas Lucy Luis Luke Lynn Malcolm Marc Marco Marcus Margaret Maria Marie Marilyn Mario Mark Martha Martin Mary Matthew " +
  "Max Megan Melissa Michael Michelle Mike Mohamed Mohammad Mohammed Monica Nadia Nancy Naomi Nathan Neil Nicholas Nicole " +
  "Nigel Nina Noah Nora Norman Oliver Oscar Owen Pamela Pat Patricia Patrick Paul Peter Philip Phil Rachel Ralph Randall " +
  "Raymond Rebecca Richard Rick Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Rose Rosie Roy Russell Ruth Ryan " +
  "Salman Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sergei Sharon Shirley Simon Sofia Sophie Stella Stephanie " +
  "Stephen Steve Steven Stuart Susan Suzanne Sylvia Tara Taylor Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tony Tracy " +
  "Tyler Vanessa Victor Victoria Vincent Virginia Walter Warren Wayne Wendy William Yusuf Zoe"
).split(" ");
