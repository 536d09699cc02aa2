// SPDX-License-Identifier: Apache-2.0
import { loadPictureLanguage } from '../pictures/picture-languages.js';
import { arabicPictures } from '../strings/ar.pictures.js';

loadPictureLanguage(arabicPictures);
