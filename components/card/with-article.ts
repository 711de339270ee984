export { withArticle } from "../../lib/entity/with-article";
